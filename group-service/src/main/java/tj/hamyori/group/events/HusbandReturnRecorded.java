package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/** The husband came back for good. No longer written: see {@link HouseholdFactRecorded}. */
public record HusbandReturnRecorded(UUID memberId, UUID factId, LocalDate returnedOn) implements ClearHouseholdFact {}
