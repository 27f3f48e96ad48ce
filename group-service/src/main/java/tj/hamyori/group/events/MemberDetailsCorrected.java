package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person was set right. What was registered stays in its own event.
 *
 * @param correctedOn business date
 * @param sealedPerson all of it as it stands now, sealed with her own key, Base64
 * @param sex F or M
 * @param district as written, null for not stated
 */
public record MemberDetailsCorrected(
        UUID memberId,
        LocalDate correctedOn,
        String sealedPerson,
        String sex,
        int birthYear,
        @Nullable String district) implements MemberEvent {}
