package tj.hamyori.repayment.read.portfolioquality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a portfolio.
 *
 * @param mfo null for the association over all organisations
 * @param from first day of the period, not after {@code asOf}
 * @param each cells for every dimension on its own; else for each combination of their values
 */
public record QualityQuestion(
        @Nullable String mfo, LocalDate from, LocalDate asOf, Instant knownAt, Set<Dimension> by, boolean each) {

    /** The month of the date up to it, not split. */
    public static QualityQuestion ofMonth(@Nullable String mfo, LocalDate asOf, Instant knownAt) {
        return new QualityQuestion(mfo, asOf.withDayOfMonth(1), asOf, knownAt, Set.of(), false);
    }
}
