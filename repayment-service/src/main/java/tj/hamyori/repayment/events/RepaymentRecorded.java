package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money was received. What it pays for is computed, never stored, because a later fact can change it.
 *
 * @param amountMinor more than zero
 * @param channel MEETING, COUNTER, BANK, WALLET or IMPORT
 * @param heldAsCreditMinor what of it nothing was owed for when it was recorded; for the receipt only
 */
public record RepaymentRecorded(
        UUID loanId,
        UUID paymentId,
        LocalDate paidOn,
        long amountMinor,
        String currency,
        String channel,
        @Nullable String receiptNumber,
        String recordedBy,
        long heldAsCreditMinor,
        Instant recordedAt)
        implements MoneyEvent {

    @Override
    public UUID moneyId() {
        return paymentId;
    }

    @Override
    public LocalDate movedOn() {
        return paidOn;
    }
}
