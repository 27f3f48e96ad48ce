package tj.hamyori.repayment.write.settle;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.HeldReimbursementSettled;
import tj.hamyori.repayment.events.RepaymentHeld;

/**
 * Says what became of a reimbursement in suspense. May be sent by anybody but who recorded it; the lender's own money
 * waits for its loan instead. The same person with the same word again gets the same answer.
 *
 * @param kind null where only the reason tells
 * @param bookedLoan id or number of the loan that took it, as it was written; null where none is named
 * @param bookedLoanId that loan's id, null where none is known by what was written
 */
public record SettleReimbursement(
        @TargetAggregateIdentifier UUID paymentId,
        @Nullable SettlementKind kind,
        @Nullable String bookedLoan,
        @Nullable UUID bookedLoanId,
        String reason,
        String settledBy,
        Instant recordedAt) {

    /** Which loan took it is said where it was booked anew, and only there. */
    public boolean namesALoanWhereItWasBooked() {
        return (kind == SettlementKind.BOOKED_ANEW) == (bookedLoan != null);
    }

    public boolean namesAKnownLoan() {
        return bookedLoan == null || bookedLoanId != null;
    }

    public boolean isSameAs(HeldReimbursementSettled fact) {
        return reason.equals(fact.reason())
                && settledBy.equals(fact.settledBy())
                && Objects.equals(kindName(), fact.kind())
                && Objects.equals(bookedLoanId, fact.bookedLoanId());
    }

    public HeldReimbursementSettled asEvent(RepaymentHeld held) {
        return new HeldReimbursementSettled(
                paymentId, held.loanId(), reason, settledBy, recordedAt, kindName(), bookedLoanId);
    }

    private @Nullable String kindName() {
        return kind == null ? null : kind.name();
    }

    /** The answer; depends on the fact alone. */
    public record Receipt(
            UUID paymentId,
            UUID loanId,
            @Nullable String kind,
            @Nullable UUID bookedLoanId,
            String reason,
            String settledBy,
            Instant recordedAt) {

        public static Receipt of(HeldReimbursementSettled fact) {
            return new Receipt(
                    fact.paymentId(),
                    fact.loanId(),
                    fact.kind(),
                    fact.bookedLoanId(),
                    fact.reason(),
                    fact.settledBy(),
                    fact.recordedAt());
        }
    }
}
