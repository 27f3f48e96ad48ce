package tj.hamyori.repayment.read.portfolioquality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Computes portfolio quality in one statement, run for two halves of the borrowers; only the facts are stored. */
@Component
public class PortfolioQualityQuery {

    private final JdbcClient jdbc;
    private final TwoReaders readers;
    private final ProvisionTables provisions;
    private final AveragePortfolio averages;
    private final int mostCells;

    PortfolioQualityQuery(
            JdbcClient jdbc,
            TwoReaders readers,
            ProvisionTables provisions,
            AveragePortfolio averages,
            @Value("${hamyori.portfolio-quality.most-cells:20000}") int mostCells) {
        this.mostCells = mostCells;
        this.jdbc = jdbc;
        this.readers = readers;
        this.provisions = provisions;
        this.averages = averages;
    }

    /** @param mfo null for the association over all organisations */
    public PortfolioQuality quality(@Nullable String mfo, LocalDate asOf, Instant knownAt) {
        return quality(QualityQuestion.ofMonth(mfo, asOf, knownAt));
    }

    public PortfolioQuality quality(QualityQuestion question) {
        ProvisionTable table = provisions.inForce(question.mfo(), question.asOf());
        String statement = ShareStatement.of(question, table);
        Folds folds = new Folds(question, mostCells);
        AveragePortfolio.Earlier earlier = new AveragePortfolio.Earlier(question.from(), question.asOf());
        return readers.read(
                part -> {
                    read(statement, question, part, folds);
                    averages.read(question, part, earlier);
                },
                () -> folds.quality(table, earlier));
    }

    private void read(String statement, QualityQuestion question, @Nullable Integer part, Folds folds) {
        StatementSettings.forLargeScans(jdbc);
        jdbc.sql(statement)
                .param("mfo", question.mfo())
                .param("asOf", question.asOf())
                .param("from", question.from())
                .param("knownAt", Timestamp.from(question.knownAt()))
                .param("part", part)
                .query(row -> {
                    fold(row, folds);
                });
    }

    private static void fold(ResultSet row, Folds folds) throws SQLException {
        long[] sums = new long[Sum.values().length];
        int firstSum = row.findColumn(ShareStatement.FIRST_SUM);
        for (int index = 0; index < sums.length; index++) {
            sums[index] = row.getLong(firstSum + index);
        }
        UUID memberOfSeveral = row.getObject("member_of_several", UUID.class);
        boolean woman = row.getBoolean("is_woman");
        // Two readers fold into one.
        synchronized (folds) {
            folds.add(row, sums, memberOfSeveral, woman);
        }
    }
}
