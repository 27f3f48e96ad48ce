package tj.hamyori.group.read.collectionsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the loans of a group owe on a day; minor units of {@code currency}, the currency of the group. */
record CollectionSheet(UUID groupId, LocalDate on, String currency, List<Line> lines) {

    /**
     * One loan that still owes the lender, or whose borrower still owes who paid for her.
     *
     * @param memberId the first borrower
     * @param name null once she was erased
     * @param currency of the loan; differs from the sheet's only where a loan was given in another currency
     * @param feeMinor fees unpaid on instalments due by the day, contained in the amounts above
     * @param penaltyMinor penalties unpaid on instalments due by the day, contained in the amounts above
     * @param nextDueOn first unpaid due date on or after the day, null when none is left
     * @param owedToGroupMinor what was paid for her and not given back; owed to her group, not to the lender
     * @param covers each payment for her that is not given back in full, the oldest first
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
            long feeMinor,
            long penaltyMinor,
            @Nullable LocalDate nextDueOn,
            long owedToGroupMinor,
            List<Cover> covers) {}

    /** @param owedMinor what of {@code amountMinor} is not given back */
    record Cover(UUID coverId, LocalDate paidOn, long amountMinor, long owedMinor) {}
}
