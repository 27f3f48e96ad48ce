package tj.hamyori.repayment.events;

import java.time.Instant;
import java.util.UUID;

/**
 * Money that moved earlier no longer counts, on any business date, from {@code recordedAt} on.
 *
 * @param paymentId of a {@link MoneyEvent}
 * @param kind what it was: REPAYMENT, COVER, REIMBURSEMENT or REFUND
 */
public record RepaymentReversed(
        UUID loanId, UUID paymentId, String kind, String reason, String reversedBy, Instant recordedAt)
        implements LoanAccountEvent {}
