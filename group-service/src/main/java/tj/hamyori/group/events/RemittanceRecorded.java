package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;

/**
 * Money came from the husband.
 * No longer written: see {@link HouseholdFactRecorded}.
 *
 * @param receivedOn business date
 * @param amount more than zero, null when she did not say
 * @param receivedBy SELF, IN_LAWS or OTHER
 */
public record RemittanceRecorded(
        UUID memberId,
        UUID factId,
        LocalDate receivedOn,
        @Nullable Money amount,
        String receivedBy) implements ClearHouseholdFact {}
