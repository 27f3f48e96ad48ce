package tj.hamyori.repayment.write.reverse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.events.RepaymentReversed;

/**
 * Cancels a repayment; may be sent by anybody but who recorded it. The same person with the same reason again gets the
 * same answer.
 *
 * @param reversedOn business date, on which a repaid account owes again
 */
public record ReverseRepayment(
        @TargetAggregateIdentifier UUID loanId,
        UUID paymentId,
        String reason,
        String reversedBy,
        LocalDate reversedOn,
        Instant recordedAt) {

    public boolean isSameAs(RepaymentReversed fact) {
        return reason.equals(fact.reason()) && reversedBy.equals(fact.reversedBy());
    }

    /** @param kind of what is reversed */
    public RepaymentReversed asEvent(String kind) {
        return new RepaymentReversed(loanId, paymentId, kind, reason, reversedBy, recordedAt);
    }

    /** The answer; depends on the fact alone. */
    public record Receipt(UUID paymentId, UUID loanId, String reason, String reversedBy, Instant recordedAt) {

        public static Receipt of(RepaymentReversed fact) {
            return new Receipt(fact.paymentId(), fact.loanId(), fact.reason(), fact.reversedBy(), fact.recordedAt());
        }
    }
}
