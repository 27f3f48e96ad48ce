package tj.hamyori.repayment.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A person says what became of a reimbursement that no cover takes. Nothing of it is the lender's: it was handed from a
 * member to her group.
 */
public record HeldReimbursementSettled(UUID paymentId, UUID loanId, String reason, String settledBy, Instant recordedAt)
        implements HeldRepaymentEvent {}
