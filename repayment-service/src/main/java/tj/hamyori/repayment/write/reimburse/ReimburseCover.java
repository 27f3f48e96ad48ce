package tj.hamyori.repayment.write.reimburse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.events.CoverReimbursed;

/**
 * Records that a member gave her group back what it had paid for her, or a part. The same id with the same content gets
 * the first answer again.
 */
public record ReimburseCover(
        @TargetAggregateIdentifier UUID loanId,
        UUID reimbursementId,
        UUID coverId,
        LocalDate reimbursedOn,
        long amountMinor,
        String currency,
        String recordedBy,
        Instant recordedAt) {

    /** Whether the fact is what this command asks for; who and when do not count. */
    public boolean isSameAs(CoverReimbursed fact) {
        return coverId.equals(fact.coverId())
                && reimbursedOn.equals(fact.reimbursedOn())
                && amountMinor == fact.amountMinor()
                && currency.equals(fact.currency());
    }

    public CoverReimbursed asEvent() {
        return new CoverReimbursed(
                loanId, reimbursementId, coverId, reimbursedOn, amountMinor, currency, recordedBy, recordedAt);
    }

    /** The answer; depends on the fact alone. */
    public record Receipt(
            UUID reimbursementId,
            UUID coverId,
            UUID loanId,
            LocalDate reimbursedOn,
            long amountMinor,
            String currency,
            String recordedBy,
            Instant recordedAt) {

        public static Receipt of(CoverReimbursed fact) {
            return new Receipt(
                    fact.reimbursementId(),
                    fact.coverId(),
                    fact.loanId(),
                    fact.reimbursedOn(),
                    fact.amountMinor(),
                    fact.currency(),
                    fact.recordedBy(),
                    fact.recordedAt());
        }
    }
}
