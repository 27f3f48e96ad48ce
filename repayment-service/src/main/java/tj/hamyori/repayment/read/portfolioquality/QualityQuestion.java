package tj.hamyori.repayment.read.portfolioquality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a portfolio.
 *
 * @param mfo null for the association over all organisations
 * @param from first day of the period, not after {@code asOf}
 * @param each cells for every dimension on its own; else for each combination of their values
 * @param mergesSmallCells whether cells of fewer than {@value SmallCells#LEAST_PERSONS} persons are shown as one
 */
public record QualityQuestion(
        @Nullable String mfo,
        LocalDate from,
        LocalDate asOf,
        Instant knownAt,
        Set<Dimension> by,
        boolean each,
        boolean mergesSmallCells) {

    /**
     * The dimensions that are summed together, one set after the other; the whole is the sum over the last one. Where
     * each is asked on its own, those with few values are kept apart from those with many, lest every loan be a
     * combination of its own. Officers are in one of them, asked or not, so that they can be counted.
     */
    List<Set<Dimension>> families() {
        Set<Dimension> many = EnumSet.noneOf(Dimension.class);
        Set<Dimension> few = EnumSet.noneOf(Dimension.class);
        by.forEach(dimension -> (each && dimension.namesPeople() ? many : few).add(dimension));
        if (!few.contains(Dimension.OFFICER)) {
            many.add(Dimension.OFFICER);
        }
        return many.isEmpty() ? List.of(few) : List.of(many, few);
    }

    /** Dimensions that the statement has columns of. */
    List<Dimension> columns() {
        Set<Dimension> columns = EnumSet.of(Dimension.OFFICER);
        columns.addAll(by);
        return List.copyOf(columns);
    }

    /** Which of the families a row is of, as SQL's {@code grouping} over the columns tells. */
    int grouping(Set<Dimension> family) {
        int bits = 0;
        for (Dimension column : columns()) {
            bits = bits * 2 + (family.contains(column) ? 0 : 1);
        }
        return bits;
    }

    /** The month of the date up to it, not split. */
    public static QualityQuestion ofMonth(@Nullable String mfo, LocalDate asOf, Instant knownAt) {
        return new QualityQuestion(mfo, asOf.withDayOfMonth(1), asOf, knownAt, Set.of(), false, false);
    }

    /** What a report shows: that month by everything that names no one; the association's goes beyond its members. */
    public static QualityQuestion ofReport(@Nullable String mfo, LocalDate asOf, Instant knownAt) {
        Set<Dimension> by = EnumSet.allOf(Dimension.class);
        by.removeIf(Dimension::namesPeople);
        return new QualityQuestion(mfo, asOf.withDayOfMonth(1), asOf, knownAt, by, true, mfo == null);
    }
}
