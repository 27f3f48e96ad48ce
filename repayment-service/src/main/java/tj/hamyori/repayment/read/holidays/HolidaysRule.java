package tj.hamyori.repayment.read.holidays;

import java.time.LocalDate;
import java.util.List;
import tj.hamyori.platform.problem.Rule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.problem.Violation;

/** Why a question for holidays can be refused. */
enum HolidaysRule implements Rule {
    /** Bounds the answer. */
    HOLIDAYS_OF_AT_MOST_THREE_YEARS;

    static final int MOST_YEARS = 3;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2210;

    @Override
    public String sentence() {
        return "Ask for at most three years between 1970 and 2210, the first day not after the last.";
    }

    static boolean hasYear(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    static boolean spans(LocalDate first, LocalDate last) {
        return !last.isBefore(first) && last.isBefore(first.plusYears(MOST_YEARS));
    }

    void require(boolean kept, String field) {
        if (!kept) {
            throw new RuleViolated(this, List.of(new Violation(field, name(), sentence())));
        }
    }
}
