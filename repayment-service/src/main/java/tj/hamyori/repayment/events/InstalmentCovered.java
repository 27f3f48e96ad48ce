package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The group paid what its member had missed. The lender has the money; the member's arrears stay as they are until she
 * has reimbursed her group.
 *
 * @param groupId the group that paid, null where the loan names none
 * @param amountMinor more than zero
 */
public record InstalmentCovered(
        UUID loanId,
        UUID coverId,
        @Nullable UUID groupId,
        LocalDate paidOn,
        long amountMinor,
        String currency,
        String channel,
        @Nullable String receiptNumber,
        String recordedBy,
        Instant recordedAt)
        implements MoneyEvent {

    @Override
    public UUID moneyId() {
        return coverId;
    }

    @Override
    public LocalDate movedOn() {
        return paidOn;
    }
}
