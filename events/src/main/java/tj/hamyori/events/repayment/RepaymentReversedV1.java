package tj.hamyori.events.repayment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that moved earlier no longer counts; another person than recorded it said so. Key: loan id.
 *
 * @param loanId id
 * @param paymentId id of the money that no longer counts
 * @param reason as given
 * @param recordedAt when it became known
 * @param kind what it was: REPAYMENT, COVER, REIMBURSEMENT or REFUND; null means REPAYMENT
 */
public record RepaymentReversedV1(
        UUID loanId,
        UUID paymentId,
        String reason,
        Instant recordedAt,
        @Nullable String kind) {}
