package tj.hamyori.repayment.read.suspense;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money waiting for its loan; {@code reason} says why it waits.
 *
 * @param kind REPAYMENT, COVER (others paid for her) or REIMBURSEMENT (she gave it back to them; the lender has nothing
 *     of it)
 * @param coverId REIMBURSEMENT: the cover it gives back
 */
public record HeldMoney(
        UUID paymentId,
        UUID loanId,
        @Nullable UUID groupId,
        @Nullable UUID memberId,
        LocalDate paidOn,
        long amountMinor,
        String currency,
        String channel,
        String reason,
        String recordedBy,
        Instant recordedAt,
        String kind,
        @Nullable UUID coverId) {}
