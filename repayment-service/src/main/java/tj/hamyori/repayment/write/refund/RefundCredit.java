package tj.hamyori.repayment.write.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.events.CreditRefunded;

/**
 * Pays out credit; may be sent by anybody but who recorded the money held as credit. The same refund id with the same
 * content gets the first answer again.
 *
 * @param channel COUNTER, CASH, BANK or WALLET
 */
public record RefundCredit(
        @TargetAggregateIdentifier UUID loanId,
        UUID refundId,
        LocalDate refundedOn,
        long amountMinor,
        String currency,
        String channel,
        String refundedBy,
        Instant recordedAt) {

    /** Whether the fact is what this command asks for; who and when do not count. */
    public boolean isSameAs(CreditRefunded fact) {
        return refundedOn.equals(fact.refundedOn())
                && amountMinor == fact.amountMinor()
                && currency.equals(fact.currency())
                && channel.equals(fact.channel());
    }

    public CreditRefunded asEvent() {
        return new CreditRefunded(loanId, refundId, refundedOn, amountMinor, currency, channel, refundedBy, recordedAt);
    }

    /** The answer; depends on the fact alone. */
    public record Receipt(
            UUID refundId,
            UUID loanId,
            LocalDate refundedOn,
            long amountMinor,
            String currency,
            String channel,
            String refundedBy,
            Instant recordedAt) {

        public static Receipt of(CreditRefunded fact) {
            return new Receipt(
                    fact.refundId(),
                    fact.loanId(),
                    fact.refundedOn(),
                    fact.amountMinor(),
                    fact.currency(),
                    fact.channel(),
                    fact.recordedBy(),
                    fact.recordedAt());
        }
    }
}
