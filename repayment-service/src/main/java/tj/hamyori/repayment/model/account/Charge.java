package tj.hamyori.repayment.model.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fee or a penalty charged on one instalment. It is known by that instalment's due date and not by its number,
 * because a new schedule version numbers anew: it belongs to the first line due on that date or later, or else to the
 * last. An instalment that is moved takes its charges along; one that was partly paid keeps them where that was paid.
 *
 * @param dueOn due date of the instalment when it was charged
 * @param chargedOn counts from this business date
 * @param waivedOn no longer counts from this business date; null while it stands
 * @param amountMinor above 0
 */
public record Charge(
        Kind kind,
        LocalDate dueOn,
        LocalDate chargedOn,
        @Nullable LocalDate waivedOn,
        long amountMinor) {

    /** What it is for. */
    public enum Kind {
        FEE,
        PENALTY
    }

    public Charge {
        if (amountMinor <= 0) {
            throw new IllegalArgumentException("amountMinor must be above 0: " + amountMinor);
        }
    }

    boolean standsOn(LocalDate date) {
        return !chargedOn.isAfter(date) && (waivedOn == null || waivedOn.isAfter(date));
    }
}
