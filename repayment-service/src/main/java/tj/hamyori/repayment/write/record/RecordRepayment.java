package tj.hamyori.repayment.write.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.RepaymentRecorded;

/**
 * Records money received. The same payment id with the same content gets the first answer again and stores nothing.
 *
 * @param channel MEETING, COUNTER, CASH, BANK, WALLET, IMPORT or REFINANCING
 * @param receiptNumber number on paper, null where there is none
 */
public record RecordRepayment(
        @TargetAggregateIdentifier UUID loanId,
        UUID paymentId,
        LocalDate paidOn,
        long amountMinor,
        String currency,
        String channel,
        @Nullable String receiptNumber,
        String recordedBy,
        Instant recordedAt) {

    /** 2^53 - 1. */
    public static final long LARGEST_AMOUNT_MINOR = 9_007_199_254_740_991L;

    /**
     * Whether the fact is what this command asks for; who and when do not count, a repetition may come from elsewhere.
     */
    public boolean isSameAs(RepaymentRecorded fact) {
        return paidOn.equals(fact.paidOn())
                && amountMinor == fact.amountMinor()
                && currency.equals(fact.currency())
                && channel.equals(fact.channel())
                && Objects.equals(receiptNumber, fact.receiptNumber());
    }

    /** The fact, with what of the money nothing was owed for. */
    public RepaymentRecorded asEvent(long heldAsCreditMinor) {
        return new RepaymentRecorded(
                loanId,
                paymentId,
                paidOn,
                amountMinor,
                currency,
                channel,
                receiptNumber,
                recordedBy,
                heldAsCreditMinor,
                recordedAt);
    }

    /** What the payer is told: depends on the fact alone, so that a repeated request gets the same. */
    public record Receipt(
            UUID paymentId,
            UUID loanId,
            LocalDate paidOn,
            long amountMinor,
            String currency,
            String channel,
            @Nullable String receiptNumber,
            long creditMinor,
            String recordedBy,
            Instant recordedAt) {

        public static Receipt of(RepaymentRecorded fact) {
            return new Receipt(
                    fact.paymentId(),
                    fact.loanId(),
                    fact.paidOn(),
                    fact.amountMinor(),
                    fact.currency(),
                    fact.channel(),
                    fact.receiptNumber(),
                    fact.heldAsCreditMinor(),
                    fact.recordedBy(),
                    fact.recordedAt());
        }
    }
}
