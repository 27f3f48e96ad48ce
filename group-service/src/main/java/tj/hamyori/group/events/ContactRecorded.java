package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The husband was in touch.
 * No longer written: see {@link HouseholdFactRecorded}.
 *
 * @param contactedOn business date
 * @param kind how, in one word
 */
public record ContactRecorded(UUID memberId, UUID factId, LocalDate contactedOn, String kind)
        implements ClearHouseholdFact {}
