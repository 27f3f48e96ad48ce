package tj.hamyori.repayment.events;

import java.time.Instant;
import java.util.UUID;

/** Held money was recorded as a repayment of its loan. */
public record HeldRepaymentApplied(UUID paymentId, UUID loanId, Instant recordedAt) implements HeldRepaymentEvent {}
