package tj.hamyori.repayment.read.portfolioreports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

/** Reports as they were sent, for who may see them. */
@Component
class FrozenReports {

    private final JdbcClient jdbc;

    FrozenReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The report as JSON.
     *
     * @param mfo whose report it must be; null for the association, which sees all
     * @throws RuleViolated where there is none
     */
    String document(UUID reportId, @Nullable String mfo) {
        return jdbc.sql("""
                        select document from portfolio_report
                        where report_id = :reportId and (cast(:mfo as text) is null or mfo = :mfo)""")
                .param("reportId", reportId)
                .param("mfo", mfo)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
    }
}
