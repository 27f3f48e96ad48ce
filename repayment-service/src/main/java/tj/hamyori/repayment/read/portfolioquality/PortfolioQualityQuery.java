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
import org.springframework.transaction.annotation.Transactional;

/** Computes portfolio quality in one statement; nothing is stored for it but the facts. */
@Component
public class PortfolioQualityQuery {

    private final JdbcClient jdbc;
    private final ProvisionTables provisions;
    private final AveragePortfolio averages;
    private final int mostCells;

    PortfolioQualityQuery(
            JdbcClient jdbc,
            ProvisionTables provisions,
            AveragePortfolio averages,
            @Value("${hamyori.portfolio-quality.most-cells:20000}") int mostCells) {
        this.mostCells = mostCells;
        this.jdbc = jdbc;
        this.provisions = provisions;
        this.averages = averages;
    }

    /** @param mfo null for the association over all organisations */
    @Transactional
    public PortfolioQuality quality(@Nullable String mfo, LocalDate asOf, Instant knownAt) {
        return quality(QualityQuestion.ofMonth(mfo, asOf, knownAt));
    }

    @Transactional
    public PortfolioQuality quality(QualityQuestion question) {
        ProvisionTable table = provisions.inForce(question.mfo(), question.asOf());
        Folds folds = new Folds(question, mostCells);
        StatementSettings.forLargeScans(jdbc);
        jdbc.sql(ShareStatement.of(question, table))
                .param("mfo", question.mfo())
                .param("asOf", question.asOf())
                .param("from", question.from())
                .param("knownAt", Timestamp.from(question.knownAt()))
                .query(row -> {
                    fold(row, folds);
                });
        return folds.quality(table, folds.lost() ? averages.of(question) : AveragePortfolio.NOT_ASKED);
    }

    private static void fold(ResultSet row, Folds folds) throws SQLException {
        long[] sums = new long[Sum.values().length];
        for (Sum sum : Sum.values()) {
            sums[sum.ordinal()] = row.getLong("sum_" + sum.ordinal());
        }
        UUID memberOfSeveral = row.getObject("member_of_several", UUID.class);
        folds.add(row, sums, memberOfSeveral, row.getBoolean("is_woman"));
    }
}
