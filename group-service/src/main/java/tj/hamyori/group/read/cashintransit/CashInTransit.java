package tj.hamyori.group.read.cashintransit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Cash that groups handed over and the lender had not confirmed by the end of a day.
 *
 * @param totals by currency; amounts of different currencies are never added
 * @param items the oldest first
 */
record CashInTransit(LocalDate asOf, List<Total> totals, List<Item> items) {

    /**
     * @param upTo3DaysMinor on its way for at most three days
     * @param over14DaysMinor for more than fourteen
     */
    record Total(String currency, long amountMinor, long upTo3DaysMinor, long upTo14DaysMinor, long over14DaysMinor) {}

    /**
     * @param days since it was handed over
     * @param handedTo user name of the officer who took it; null where not said
     */
    record Item(
            UUID meetingId,
            UUID groupId,
            String groupName,
            LocalDate handedOn,
            long days,
            String currency,
            long amountMinor,
            @Nullable String handedTo) {}
}
