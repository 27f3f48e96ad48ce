package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The daily look at all households found another answer than the last time.
 *
 * @param assessedOn the business date looked at
 * @param sealedSince the day six months were completed, or nothing for no longer abandoned; sealed with her own key
 */
public record HouseholdAssessed(UUID memberId, LocalDate assessedOn, String sealedSince) implements MemberEvent {}
