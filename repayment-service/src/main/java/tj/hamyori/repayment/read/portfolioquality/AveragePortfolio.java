package tj.hamyori.repayment.read.portfolioquality;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.read.foldedloans.FoldedPeriod;
import tj.hamyori.repayment.read.loanaccount.PositionStatement;

/**
 * The average portfolio of a period: (P0 + P1 + … + Pn) / (n + 1) over the day before it, the month ends in it and its
 * last day, rounded down to the minor unit. Source: Sa-Dhan, <i>Tracking Financial Performance Standards of MFIs</i>
 * (2003) p. 97. Worked: 100, 90 and 50 average 80.
 */
@Component
class AveragePortfolio {

    static final Map<Owner, Long> NOT_ASKED = Map.of();

    /** Longer periods are averaged over their latest months. */
    private static final int MOST_POINTS = 25;

    private static final String PORTFOLIO = PositionStatement.POSITION_OF_UNFOLDED + """
            select currency, mfo, cast(sum(outstanding_minor) as bigint) as portfolio
            from (
                select currency, mfo, outstanding_minor from position
                union all
                select currency, mfo, outstanding_minor from %s folded
            ) loan
            group by grouping sets ((currency), (currency, mfo))""".formatted(FoldedPeriod.OF_ALL);

    private final JdbcClient jdbc;

    AveragePortfolio(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param mfo null for all organisations together */
    record Owner(String currency, @Nullable String mfo) {}

    Map<Owner, Long> of(QualityQuestion question) {
        List<LocalDate> points = points(question.from(), question.asOf());
        Map<Owner, Long> averages = new HashMap<>();
        for (LocalDate point : points) {
            jdbc.sql(PORTFOLIO)
                    .param("mfo", question.mfo())
                    .param("asOf", point)
                    .param("from", point)
                    .param("knownAt", Timestamp.from(question.knownAt()))
                    .param("part", null)
                    .query(row -> {
                        Owner owner = new Owner(row.getString("currency"), row.getString("mfo"));
                        averages.merge(owner, row.getLong("portfolio"), Math::addExact);
                    });
        }
        averages.replaceAll((owner, sum) -> sum / points.size());
        return averages;
    }

    static List<LocalDate> points(LocalDate from, LocalDate asOf) {
        TreeSet<LocalDate> points = new TreeSet<>();
        points.add(asOf);
        points.add(from.minusDays(1));
        YearMonth month = YearMonth.from(asOf).minusMonths(1);
        while (!month.atEndOfMonth().isBefore(from) && points.size() < MOST_POINTS) {
            points.add(month.atEndOfMonth());
            month = month.minusMonths(1);
        }
        return new ArrayList<>(points);
    }
}
