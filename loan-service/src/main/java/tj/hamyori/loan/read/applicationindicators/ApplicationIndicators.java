package tj.hamyori.loan.read.applicationindicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What became of the applications of a period.
 *
 * @param whole all of them
 * @param rejectedByReason number by reason code
 * @param cells the same by sex, age band, district, household category and product, disjoint within a dimension
 * @param definitions what each figure counts
 */
record ApplicationIndicators(
        String mfo,
        LocalDate from,
        LocalDate to,
        Figures whole,
        Map<String, Long> rejectedByReason,
        List<Cell> cells,
        Map<String, String> definitions) {

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
            "Year of the application less year of birth.");

    /** Applications and what became of them: the four others add up to them. */
    record Figures(long applications, long positiveDecisions, long rejected, long withdrawn, long open) {}

    /** @param value NOT_STATED where it is not known */
    record Cell(String dimension, String value, Figures figures) {}
}
