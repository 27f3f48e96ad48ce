package tj.hamyori.repayment.model.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Money received and not reversed.
 *
 * @param id the caller's, unique within the account
 * @param paidOn business date
 * @param recordedAt when it became known; only orders payments of one business date
 * @param amountMinor above 0
 */
public record Payment(String id, LocalDate paidOn, Instant recordedAt, long amountMinor) {
    /** Business date, then when recorded, then id: a total order, so arrival order never shows. */
    public static final Comparator<Payment> BUSINESS_ORDER = Comparator.comparing(Payment::paidOn)
            .thenComparing(Payment::recordedAt)
            .thenComparing(Payment::id);

    public Payment {
        if (amountMinor <= 0) {
            throw new IllegalArgumentException("amountMinor must be above 0: " + amountMinor);
        }
    }
}
