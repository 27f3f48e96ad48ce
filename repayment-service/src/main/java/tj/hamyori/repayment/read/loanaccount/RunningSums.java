package tj.hamyori.repayment.read.loanaccount;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.ScheduleLine;

/**
 * A schedule as running sums, each written as a PostgreSQL array: where money or a date lands is then found by
 * bisection. Lines of 50 + 5 and 50 + 5 are totals {55,110} and principals {50,100}.
 *
 * @param principals null where the lines carry principal alone
 */
record RunningSums(String dueDates, String totals, @Nullable String principals) {

    static RunningSums of(List<ScheduleLine> lines) {
        List<Long> totals = new ArrayList<>(lines.size());
        List<Long> principals = new ArrayList<>(lines.size());
        long total = 0;
        long principal = 0;
        for (ScheduleLine line : lines) {
            principal += line.principalMinor();
            total += line.principalMinor() + line.interestMinor() + line.feeMinor();
            principals.add(principal);
            totals.add(total);
        }
        return new RunningSums(
                array(lines.stream().map(ScheduleLine::dueOn).toList()),
                array(totals),
                totals.equals(principals) ? null : array(principals));
    }

    private static String array(List<?> elements) {
        return elements.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
