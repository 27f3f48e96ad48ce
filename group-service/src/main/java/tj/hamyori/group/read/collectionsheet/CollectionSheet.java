package tj.hamyori.group.read.collectionsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the loans of a group owe on a day; minor units of {@code currency}, the currency of the group. */
record CollectionSheet(UUID groupId, LocalDate on, String currency, List<Line> lines) {

    /**
     * One loan that still owes.
     *
     * @param memberId the first borrower
     * @param name null once she was erased
     * @param currency of the loan; differs from the sheet's only where a loan was given in another currency
     * @param nextDueOn first unpaid due date on or after the day, null when none is left
     */
    record Line(
            @Nullable UUID memberId,
            @Nullable String name,
            @Nullable String knownAs,
            UUID loanId,
            String loanNumber,
            String currency,
            long overdueMinor,
            long dueTodayMinor,
            long outstandingMinor,
            @Nullable LocalDate nextDueOn) {}
}
