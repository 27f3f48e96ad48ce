package tj.hamyori.repayment.read.portfolioreports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.events.ReportLoan;

/** The loans behind a frozen report, as they were listed with it. */
@Component
class ReportLoans {

    private final JdbcClient jdbc;

    ReportLoans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param line its place in the report, from 1 */
    record Line(int line, ReportLoan loan) {}

    List<ReportLoan> all(UUID reportId) {
        return after(reportId, 0, Integer.MAX_VALUE).stream().map(Line::loan).toList();
    }

    List<Line> after(UUID reportId, int line, int rows) {
        return jdbc.sql("""
                        select * from portfolio_report_loan
                        where report_id = ? and line > ? order by line limit ?""")
                .params(reportId, line, rows)
                .query((row, index) -> new Line(row.getInt("line"), loan(row)))
                .list();
    }

    private static ReportLoan loan(ResultSet row) throws SQLException {
        return new ReportLoan(
                row.getString("loan_number"),
                row.getString("product_code"),
                row.getString("group_name"),
                row.getObject("disbursed_on", LocalDate.class),
                row.getString("currency"),
                row.getInt("borrowers"),
                row.getLong("outstanding_minor"),
                row.getLong("overdue_principal_minor"),
                row.getInt("days_past_due"),
                row.getString("bucket"),
                row.getBoolean("rescheduled"));
    }
}
