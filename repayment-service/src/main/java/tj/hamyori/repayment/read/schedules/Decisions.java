package tj.hamyori.repayment.read.schedules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was decided about one account's schedule, as known at an instant. */
@Component
class Decisions {

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Decision> of(UUID loanId, Instant knownAt) {
        return jdbc.sql("""
                        select d.*, e.because from schedule_decision d
                        left join lateral (
                            select because from decision_effect
                            where loan_id = d.loan_id and decision_id = d.decision_id and recorded_at <= :knownAt
                            order by place desc limit 1) e on true
                        where d.loan_id = :loan and d.recorded_at <= :knownAt
                        order by d.decided_on, d.recorded_at, d.decision_id""")
                .param("loan", loanId)
                .param("knownAt", Timestamp.from(knownAt))
                .query((row, index) -> decision(row))
                .list();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("decision_id", UUID.class),
                row.getString("kind"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("reason"),
                row.getString("decided_by"),
                row.getObject("months", Integer.class),
                row.getObject("instalments", Integer.class),
                row.getObject("every", Integer.class),
                row.getString("unit"),
                row.getObject("first_due_on", LocalDate.class),
                row.getObject("payment_id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("because"));
    }
}
