package tj.hamyori.repayment.read.portfolioquality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.read.foldedloans.FoldedPeriod;
import tj.hamyori.repayment.read.loanaccount.PositionStatement;

/**
 * The average portfolio of a period: (P0 + P1 + … + Pn) / (n + 1) over the day before it, the month ends in it and its
 * last day, rounded down to the minor unit. Source: Sa-Dhan, <i>Tracking Financial Performance Standards of MFIs</i>
 * (2003) p. 97. Worked: 100, 90 and 50 average 80. That of the last day is a figure of the report; the others are read
 * beside it, and only where something was written off, as nothing else is divided by the average.
 */
@Component
class AveragePortfolio {

    /** Longer periods are averaged over their latest months. */
    private static final int MOST_POINTS = 25;

    private static final String IS_ANYTHING_WRITTEN_OFF = """
            select exists (
                select from write_off w join loan_account a on a.loan_id = w.loan_id
                where w.recorded_at <= :knownAt and w.written_off_on <= :asOf and %s)
            """.formatted(PositionStatement.OF_THE_ORGANISATION);

    private static final String OF_EACH = """
            select currency, mfo, cast(sum(outstanding_minor) as bigint) as portfolio
            from %s loan
            group by grouping sets ((currency), (currency, mfo))""";

    private static final String OF_FOLDED = OF_EACH.formatted(FoldedPeriod.OUTSTANDING);

    private static final String OF_UNFOLDED = PositionStatement.POSITION_OF_UNFOLDED + OF_EACH.formatted("position");

    private final JdbcClient jdbc;

    AveragePortfolio(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param mfo null for all organisations together */
    record Owner(String currency, @Nullable String mfo) {}

    /** What the portfolios of all points but the last come to; two readers add to it. */
    static final class Earlier {

        private final List<LocalDate> points;
        private final Map<Owner, Long> sums = new ConcurrentHashMap<>();

        Earlier(LocalDate from, LocalDate asOf) {
            this.points = points(from, asOf);
        }

        private void add(ResultSet row) throws SQLException {
            Owner owner = new Owner(row.getString("currency"), row.getString("mfo"));
            sums.merge(owner, row.getLong("portfolio"), Math::addExact);
        }

        /** @param last on the last day of the period, minor units */
        long average(Owner owner, long last) {
            return Math.addExact(sums.getOrDefault(owner, 0L), last) / (points.size() + 1);
        }
    }

    /** @param part of the loans, 0 or 1, or null for all */
    void read(QualityQuestion question, @Nullable Integer part, Earlier earlier) {
        boolean isAnythingWrittenOff = asked(IS_ANYTHING_WRITTEN_OFF, question)
                .param("asOf", question.asOf())
                .query(Boolean.class)
                .single();
        if (!isAnythingWrittenOff) {
            return;
        }
        String points = earlier.points.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
        asked(OF_FOLDED, question).param("points", points).param("part", part).query(earlier::add);
        if (part == null || part == 0) {
            // Few; all by the first reader.
            earlier.points.forEach(point -> asked(OF_UNFOLDED, question)
                    .param("asOf", point)
                    .param("part", null)
                    .query(earlier::add));
        }
    }

    private JdbcClient.StatementSpec asked(String statement, QualityQuestion question) {
        return jdbc.sql(statement).param("mfo", question.mfo()).param("knownAt", Timestamp.from(question.knownAt()));
    }

    /** All but the last. */
    static List<LocalDate> points(LocalDate from, LocalDate asOf) {
        TreeSet<LocalDate> points = new TreeSet<>();
        points.add(from.minusDays(1));
        YearMonth month = YearMonth.from(asOf).minusMonths(1);
        while (!month.atEndOfMonth().isBefore(from) && points.size() < MOST_POINTS - 1) {
            points.add(month.atEndOfMonth());
            month = month.minusMonths(1);
        }
        return new ArrayList<>(points);
    }
}
