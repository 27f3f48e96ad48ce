package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Credit was paid out to the borrower.
 *
 * @param amountMinor more than zero
 * @param channel COUNTER, CASH, BANK or WALLET
 */
public record CreditRefunded(
        UUID loanId,
        UUID refundId,
        LocalDate refundedOn,
        long amountMinor,
        String currency,
        String channel,
        String recordedBy,
        Instant recordedAt)
        implements MoneyEvent {

    @Override
    public UUID moneyId() {
        return refundId;
    }

    @Override
    public LocalDate movedOn() {
        return refundedOn;
    }
}
