package tj.hamyori.repayment.write.cover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.InstalmentCovered;

/**
 * Records money a group paid for its member. The same cover id with the same content gets the first answer again and
 * stores nothing.
 *
 * @param channel MEETING, COUNTER, CASH, BANK or WALLET
 */
public record CoverInstalment(
        @TargetAggregateIdentifier UUID loanId,
        UUID coverId,
        LocalDate paidOn,
        long amountMinor,
        String currency,
        String channel,
        @Nullable String receiptNumber,
        String recordedBy,
        Instant recordedAt) {

    /** Whether the fact is what this command asks for; who and when do not count. */
    public boolean isSameAs(InstalmentCovered fact) {
        return paidOn.equals(fact.paidOn())
                && amountMinor == fact.amountMinor()
                && currency.equals(fact.currency())
                && channel.equals(fact.channel())
                && Objects.equals(receiptNumber, fact.receiptNumber());
    }

    public InstalmentCovered asEvent(@Nullable UUID groupId) {
        return new InstalmentCovered(
                loanId,
                coverId,
                groupId,
                paidOn,
                amountMinor,
                currency,
                channel,
                receiptNumber,
                recordedBy,
                recordedAt);
    }

    /** The answer; depends on the fact alone. */
    public record Receipt(
            UUID coverId,
            UUID loanId,
            @Nullable UUID groupId,
            LocalDate paidOn,
            long amountMinor,
            String currency,
            String channel,
            @Nullable String receiptNumber,
            String recordedBy,
            Instant recordedAt) {

        public static Receipt of(InstalmentCovered fact) {
            return new Receipt(
                    fact.coverId(),
                    fact.loanId(),
                    fact.groupId(),
                    fact.paidOn(),
                    fact.amountMinor(),
                    fact.currency(),
                    fact.channel(),
                    fact.receiptNumber(),
                    fact.recordedBy(),
                    fact.recordedAt());
        }
    }
}
