package tj.hamyori.repayment.read.suspense;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.read.Page;

/** Reads what is in suspense and not resolved, and what persons settled. */
@Component
public class Suspense {

    private final JdbcClient jdbc;

    Suspense(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for this loan, the oldest first. */
    public List<HeldMoney> of(UUID loanId) {
        return jdbc.sql("select * from suspense where loan_id = ? and resolved_at is null order by recorded_at")
                .param(loanId)
                .query((row, index) -> held(row))
                .list();
    }

    public boolean holds(UUID paymentId) {
        return jdbc.sql("select exists (select from suspense where payment_id = ? and resolved_at is null)")
                .param(paymentId)
                .query(Boolean.class)
                .single();
    }

    Page<HeldMoney> of(String mfo, int limit, @Nullable UUID after) {
        List<HeldMoney> rows = jdbc.sql("""
                        select * from suspense
                        where mfo = :mfo and resolved_at is null
                            and (cast(:after as uuid) is null or payment_id > :after)
                        order by payment_id limit :rows""")
                .param("mfo", mfo)
                .param("after", after)
                .param("rows", Page.rowsFor(limit))
                .query((row, index) -> held(row))
                .list();
        return Page.of(rows, limit, held -> held.paymentId().toString());
    }

    /** What persons settled, the latest first. */
    Page<SettledMoney> settled(String mfo, int limit, @Nullable UUID after) {
        List<SettledMoney> rows = jdbc.sql("""
                        select s.*, a.loan_number as booked_loan_number from suspense s
                        left join loan_account a on a.loan_id = s.booked_loan_id
                        where s.mfo = :mfo and s.settled_by is not null
                            and (cast(:after as uuid) is null or (s.resolved_at, s.payment_id)
                                < (select resolved_at, payment_id from suspense where payment_id = :after))
                        order by s.resolved_at desc, s.payment_id desc limit :rows""")
                .param("mfo", mfo)
                .param("after", after)
                .param("rows", Page.rowsFor(limit))
                .query((row, index) -> new SettledMoney(
                        held(row),
                        row.getString("settlement"),
                        row.getObject("booked_loan_id", UUID.class),
                        row.getString("booked_loan_number"),
                        row.getString("settlement_reason"),
                        row.getString("settled_by"),
                        row.getTimestamp("resolved_at").toInstant()))
                .list();
        return Page.of(rows, limit, settled -> settled.held().paymentId().toString());
    }

    private static HeldMoney held(ResultSet row) throws SQLException {
        return new HeldMoney(
                row.getObject("payment_id", UUID.class),
                row.getObject("loan_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getObject("paid_on", LocalDate.class),
                row.getLong("amount_minor"),
                row.getString("currency"),
                row.getString("channel"),
                row.getString("reason"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("kind"),
                row.getObject("cover_id", UUID.class));
    }
}
