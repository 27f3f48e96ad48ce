package tj.hamyori.repayment.events;

import java.time.Instant;
import java.util.UUID;

/** Held money left suspense: its meeting was reversed. */
public record HeldRepaymentReversed(UUID paymentId, UUID loanId, String reversedBy, Instant recordedAt)
        implements HeldRepaymentEvent {}
