package tj.hamyori.group.read.memberpage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.Address;
import tj.hamyori.group.model.Identity;
import tj.hamyori.group.model.IdentityPaper;
import tj.hamyori.group.model.SafeChannel;

/**
 * A member as her caller may see her. A treasurer learns name and known-as only; of an erased member the person is
 * null.
 *
 * @param district as written
 * @param districtCode of the district meant, null where it is not recognised
 * @param districtName as reports write it, null where it is not recognised
 * @param groups ids of the groups she belongs to
 * @param consentWithdrawnOn null while her consent stands
 * @param erasedOn null while she is not erased
 * @param phoneInternational {@code phone} as it is dialled from anywhere
 * @param likelyDoubles ids of members who may be the same woman
 */
record MemberPage(
        UUID memberId,
        @Nullable String name,
        @Nullable String knownAs,
        @Nullable List<String> formerNames,
        @Nullable String phone,
        @Nullable String sex,
        @Nullable LocalDate bornOn,
        @Nullable String district,
        @Nullable List<UUID> groups,
        @Nullable LocalDate consentOn,
        @Nullable String surname,
        @Nullable String patronymic,
        @Nullable Identity identity,
        @Nullable IdentityPaper paper,
        @Nullable List<UUID> vouchedBy,
        @Nullable Address address,
        @Nullable SafeChannel safeChannel,
        @Nullable Boolean neverCall,
        @Nullable String districtCode,
        @Nullable String districtName,
        @Nullable LocalDate consentWithdrawnOn,
        @Nullable LocalDate erasedOn,
        @Nullable List<UUID> likelyDoubles,
        @Nullable String phoneInternational) {

    static MemberPage nameOnly(UUID memberId, @Nullable String name, @Nullable String knownAs) {
        return new MemberPage(
                memberId, name, knownAs, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null);
    }
}
