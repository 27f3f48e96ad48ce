package tj.hamyori.repayment.events;

import java.time.Instant;
import java.util.UUID;

/** An earlier repayment no longer counts, on any business date, from {@code recordedAt} on. */
public record RepaymentReversed(UUID loanId, UUID paymentId, String reason, String reversedBy, Instant recordedAt)
        implements LoanAccountEvent {}
