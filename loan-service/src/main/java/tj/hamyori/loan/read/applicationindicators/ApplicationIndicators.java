package tj.hamyori.loan.read.applicationindicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of the applications of a period.
 *
 * @param mfo null for all organisations together; then small numbers are not published
 * @param whole all of them; null where too few to be published
 * @param rejectedByReason number by reason code; of one organisation only
 * @param cells the same by sex, age band, district, household category and, of one organisation, by its products;
 *     disjoint within a dimension
 * @param definitions what each figure counts
 */
record ApplicationIndicators(
        @Nullable String mfo,
        LocalDate from,
        LocalDate to,
        @Nullable Figures whole,
        Map<String, Long> rejectedByReason,
        List<Cell> cells,
        Map<String, String> definitions) {

    static final String MERGED = "FEWER_THAN_5";

    static final Map<String, String> DEFINITIONS = Map.of(
            "applications",
            "Applications submitted in the period, the first and the last day included.",
            "positiveDecisions",
            "Those of them that were approved, whenever that was, also where she withdrew or the loan is over since.",
            "rejected",
            "Those of them that were rejected, each with a coded reason.",
            "withdrawn",
            "Those of them that were withdrawn before a decision.",
            "open",
            "Those of them that wait for a decision.",
            "household",
            "As found on the day of the application: ABANDONED, otherwise MIGRANT, otherwise OTHER. The abandoned are"
                    + " part of the migrant households; the categories are disjoint here.",
            "age",
            "Year of the application less year of birth.",
            "cells",
            "Each application in one cell of a dimension. Published figures of all organisations together tell"
                    + " applications and positive decisions only, and of no fewer than 5 persons.");

    /**
     * Applications and what became of them: the four others add up to them.
     *
     * @param positiveDecisions null where not published, as the three after it
     */
    record Figures(
            long applications,
            @Nullable Long positiveDecisions,
            @Nullable Long rejected,
            @Nullable Long withdrawn,
            @Nullable Long open) {

        Figures plus(Figures more) {
            return new Figures(
                    Math.addExact(applications, more.applications),
                    sum(positiveDecisions, more.positiveDecisions),
                    sum(rejected, more.rejected),
                    sum(withdrawn, more.withdrawn),
                    sum(open, more.open));
        }

        private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
            return one == null || other == null ? null : Math.addExact(one, other);
        }
    }

    /** @param value NOT_STATED where it is not known; {@value #MERGED} for several small values together */
    record Cell(String dimension, String value, Figures figures) {}
}
