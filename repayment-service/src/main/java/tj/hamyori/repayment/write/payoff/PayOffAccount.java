package tj.hamyori.repayment.write.payoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.RepaymentRecorded;

/**
 * Takes a payment that closes the loan on its date: interest and fees that have not fallen due are not charged. The
 * same payment id with the same content gets the first answer again and stores nothing.
 *
 * @param amountMinor at least what {@code GET /api/loan-accounts/{id}/pay-off} says for the date; more is credit
 * @param channel COUNTER, CASH, BANK or WALLET
 * @param receiptNumber number on paper, null where there is none
 */
public record PayOffAccount(
        @TargetAggregateIdentifier UUID loanId,
        UUID paymentId,
        LocalDate paidOn,
        long amountMinor,
        String currency,
        String channel,
        @Nullable String receiptNumber,
        String recordedBy,
        Instant recordedAt) {

    /** Whether the fact is what this command asks for; who and when do not count. */
    public boolean isSameAs(RepaymentRecorded fact) {
        return paidOn.equals(fact.paidOn())
                && amountMinor == fact.amountMinor()
                && currency.equals(fact.currency())
                && channel.equals(fact.channel())
                && Objects.equals(receiptNumber, fact.receiptNumber());
    }

    /** The fact, with what of the money is more than closes the loan. */
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

    /** @param creditMinor what of it was more than the quote */
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
