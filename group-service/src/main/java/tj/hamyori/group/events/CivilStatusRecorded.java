package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is on paper, or said, about the marriage.
 * No longer written: see {@link HouseholdFactRecorded}.
 *
 * @param statedOn business date from which it stands
 * @param status code of the civil status
 */
public record CivilStatusRecorded(UUID memberId, UUID factId, LocalDate statedOn, String status)
        implements ClearHouseholdFact {}
