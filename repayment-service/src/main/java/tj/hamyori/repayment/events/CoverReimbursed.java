package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The member gave her group back what it had paid for her, or a part of it. Nothing reaches the lender; from this date
 * on that part of the cover is her own payment.
 *
 * @param amountMinor more than zero
 */
public record CoverReimbursed(
        UUID loanId,
        UUID reimbursementId,
        UUID coverId,
        LocalDate reimbursedOn,
        long amountMinor,
        String currency,
        String recordedBy,
        Instant recordedAt)
        implements MoneyEvent {

    @Override
    public UUID moneyId() {
        return reimbursementId;
    }

    @Override
    public LocalDate movedOn() {
        return reimbursedOn;
    }
}
