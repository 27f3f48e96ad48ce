package tj.hamyori.events.repayment;

import java.time.Instant;
import java.util.UUID;

/**
 * An earlier repayment was cancelled by another person than recorded it. Key: loan id.
 *
 * @param loanId id
 * @param paymentId the repayment that no longer counts
 * @param reason as given
 * @param recordedAt when it became known
 */
public record RepaymentReversedV1(UUID loanId, UUID paymentId, String reason, Instant recordedAt) {}
