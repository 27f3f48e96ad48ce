package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The daily look at all households found another answer than the last time.
 * No longer written: see {@link HouseholdAssessed}.
 *
 * @param notedOn the business date looked at
 * @param abandonedSince the day six months were completed, null for no longer abandoned
 */
public record AbandonmentNoted(
        UUID memberId, LocalDate notedOn, @Nullable LocalDate abandonedSince) implements MemberEvent {}
