package tj.hamyori.repayment.events;

import java.time.Instant;
import java.util.UUID;

/**
 * Money that moved earlier no longer counts, on any business date, from {@code recordedAt} on.
 *
 * @param paymentId of a {@link MoneyEvent}
 */
public record RepaymentReversed(UUID loanId, UUID paymentId, String reason, String reversedBy, Instant recordedAt)
        implements LoanAccountEvent {}
