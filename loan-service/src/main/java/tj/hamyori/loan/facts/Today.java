package tj.hamyori.loan.facts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.problem.Violation;

/** What day it is where the organisations work; the business dates people send are held against it. */
@Component
public class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    /**
     * Refuses a business date that has not come yet; today is accepted.
     *
     * @param field the date's name in the request
     */
    public void refuseLater(LocalDate on, String field) {
        if (on.isAfter(LocalDate.now(clock))) {
            DateRule rule = DateRule.DATED_IN_THE_FUTURE;
            throw new RuleViolated(rule, List.of(new Violation(field, rule.name(), rule.sentence())));
        }
    }
}
