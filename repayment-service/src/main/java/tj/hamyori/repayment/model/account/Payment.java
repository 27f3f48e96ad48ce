package tj.hamyori.repayment.model.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Money that moved and was not reversed.
 *
 * @param id the caller's, unique within the account
 * @param paidOn business date
 * @param recordedAt when it became known; only orders payments of one business date
 * @param amountMinor above 0, whichever way it went
 */
public record Payment(String id, PaymentKind kind, LocalDate paidOn, Instant recordedAt, long amountMinor) {
    /** Business date, then when recorded, then id: a total order, so arrival order never shows. */
    public static final Comparator<Payment> BUSINESS_ORDER = Comparator.comparing(Payment::paidOn)
            .thenComparing(Payment::recordedAt)
            .thenComparing(Payment::id);

    public Payment {
        if (amountMinor <= 0) {
            throw new IllegalArgumentException("amountMinor must be above 0: " + amountMinor);
        }
    }

    /** The borrower's own repayment. */
    public Payment(String id, LocalDate paidOn, Instant recordedAt, long amountMinor) {
        this(id, PaymentKind.REPAYMENT, paidOn, recordedAt, amountMinor);
    }

    /** What it adds to the money received, minor units; below 0 for a refund. */
    public long receivedMinor() {
        return kind.receivedMinor(amountMinor);
    }

    /** What it adds to the group's money not yet reimbursed, minor units. */
    public long lentMinor() {
        return kind.lentMinor(amountMinor);
    }
}
