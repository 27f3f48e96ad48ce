package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The husband left to work abroad.
 * No longer written: see {@link HouseholdFactRecorded}.
 *
 * @param factId id; the member's own id where it was stated at registration
 * @param emigratedOn business date
 * @param country where to, null when unknown
 */
public record HusbandEmigrationRecorded(
        UUID memberId,
        UUID factId,
        LocalDate emigratedOn,
        @Nullable String country) implements ClearHouseholdFact {}
