package tj.hamyori.repayment.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person says what became of a reimbursement that no cover takes. Nothing of it is the lender's: it was handed from a
 * member to her group.
 *
 * @param kind GIVEN_BACK, BOOKED_ANEW or KEPT_BY_GROUP; null where only the reason tells, as before kinds were asked
 * @param bookedLoanId BOOKED_ANEW: the loan that took it
 */
public record HeldReimbursementSettled(
        UUID paymentId,
        UUID loanId,
        String reason,
        String settledBy,
        Instant recordedAt,
        @Nullable String kind,
        @Nullable UUID bookedLoanId)
        implements HeldRepaymentEvent {}
