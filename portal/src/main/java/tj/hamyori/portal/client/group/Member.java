package tj.hamyori.portal.client.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member's page; a treasurer gets the names alone.
 *
 * @param identity PAPER, VOUCHED or UNPROVEN
 * @param safeChannel how she may be reached; shown before any number
 * @param districtName as reports write it, null where what was written is not recognised
 * @param erasedOn null while she is not erased
 */
public record Member(
        UUID memberId,
        @Nullable String name,
        @Nullable String knownAs,
        @Nullable List<String> formerNames,
        @Nullable String phone,
        @Nullable String phoneInternational,
        @Nullable String sex,
        @Nullable LocalDate bornOn,
        @Nullable String district,
        @Nullable String districtName,
        @Nullable List<UUID> groups,
        @Nullable LocalDate consentOn,
        @Nullable LocalDate consentWithdrawnOn,
        @Nullable String surname,
        @Nullable String patronymic,
        @Nullable String identity,
        @Nullable Paper paper,
        @Nullable List<UUID> vouchedBy,
        @Nullable Address address,
        @Nullable String safeChannel,
        @Nullable Boolean neverCall,
        @Nullable LocalDate erasedOn,
        @Nullable List<UUID> likelyDoubles) {

    public record Paper(
            String type,
            String number,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn) {}

    public record Address(
            @Nullable String jamoat,
            @Nullable String village,
            @Nullable String landmark) {}

    public boolean erased() {
        return erasedOn != null;
    }

    public boolean consents() {
        return consentWithdrawnOn == null && !erased();
    }
}
