package tj.hamyori.repayment.read.portfolioquality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.events.ReportLoan;
import tj.hamyori.repayment.model.account.ArrearsBucket;
import tj.hamyori.repayment.read.loanaccount.PositionStatement;

/** The loans whose unpaid principal makes an organisation's portfolio on a date, the longest past due first. */
@Component
public class LoansBehind {

    private static final String LOANS = PositionStatement.POSITION + """
            select loan_number, product_code, coalesce(group_number, group_id::text) as group_name, disbursed_on,
                currency, (select count(*) from borrower_share b where b.loan_id = position.loan_id) as borrowers,
                outstanding_minor, overdue_principal_minor, principal_days_past_due, rescheduled
            from position where outstanding_minor > 0
            order by currency, principal_days_past_due desc, loan_number collate "C"
            """;

    private final JdbcClient jdbc;

    LoansBehind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ReportLoan> of(String mfo, LocalDate asOf, Instant knownAt) {
        return jdbc.sql(LOANS)
                .param("mfo", mfo)
                .param("asOf", asOf)
                .param("knownAt", Timestamp.from(knownAt))
                .query((row, index) -> loan(row))
                .list();
    }

    private static ReportLoan loan(ResultSet row) throws SQLException {
        int daysPastDue = row.getInt("principal_days_past_due");
        return new ReportLoan(
                row.getString("loan_number"),
                row.getString("product_code"),
                row.getString("group_name"),
                row.getObject("disbursed_on", LocalDate.class),
                row.getString("currency"),
                row.getInt("borrowers"),
                row.getLong("outstanding_minor"),
                row.getLong("overdue_principal_minor"),
                daysPastDue,
                ArrearsBucket.of(daysPastDue).name(),
                row.getBoolean("rescheduled"));
    }
}
