package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person was registered with her consent.
 *
 * @param memberId pseudonymous id
 * @param mfo code of the organisation
 * @param sealedPerson name, phone and date of birth, sealed with her own key, Base64
 * @param sex F or M
 * @param birthYear all that reports need of the date of birth
 * @param district code of the district, null for not stated
 * @param consentedOn business date of her consent, and so of the registration
 * @param vouchedBy members who vouch for her where papers are missing
 */
public record MemberRegistered(
        UUID memberId,
        String mfo,
        String sealedPerson,
        String sex,
        int birthYear,
        @Nullable String district,
        LocalDate consentedOn,
        List<UUID> vouchedBy)
        implements MemberEvent {

    public MemberRegistered {
        vouchedBy = List.copyOf(vouchedBy);
    }
}
