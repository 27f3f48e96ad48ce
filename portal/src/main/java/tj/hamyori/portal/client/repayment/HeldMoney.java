package tj.hamyori.portal.client.repayment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that waits without its loan or its cover; {@code amountMinor} in minor units of {@code currency}.
 *
 * @param reason code of why it waits
 * @param kind REPAYMENT, COVER or REIMBURSEMENT
 */
public record HeldMoney(
        UUID paymentId,
        UUID loanId,
        @Nullable UUID groupId,
        @Nullable UUID memberId,
        LocalDate paidOn,
        long amountMinor,
        String currency,
        String reason,
        String recordedBy,
        String kind) {

    /** Nothing of it is the lender's, so a person's word settles it. */
    public boolean settledByWord() {
        return kind.equals("REIMBURSEMENT");
    }
}
