package tj.hamyori.repayment.read.loanaccount;

import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.model.account.Charge;
import tj.hamyori.repayment.model.account.PayOff;
import tj.hamyori.repayment.model.account.PaymentKind;
import tj.hamyori.repayment.model.schedule.DayCount;
import tj.hamyori.repayment.model.schedule.Instalment;

/** Reads single accounts, bitemporally: business date at most {@code asOf}, recorded at most at {@code knownAt}. */
@Component
class KnownAccounts {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final JdbcClient jdbc;

    KnownAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Finds by id, or by the number on paper where the text is no id. */
    Optional<KnownAccount> find(String mfo, String idOrNumber, LocalDate asOf, Instant knownAt) {
        boolean byId = idOrNumber.matches(UUID_FORM);
        return jdbc.sql("""
                        select a.*, w.written_off_on, v.version, coalesce(v.rescheduled, false) as rescheduled
                        from loan_account a
                        left join write_off w on w.loan_id = a.loan_id and w.written_off_on <= :asOf
                            and w.recorded_at <= :knownAt
                        left join lateral (
                            select s.version, s.rescheduled
                            from schedule_version s where s.loan_id = a.loan_id and s.effective_on <= :asOf
                                and s.recorded_at <= :knownAt
                            order by s.version desc limit 1) v on true
                        where a.mfo = :mfo and a.disbursed_on <= :asOf and a.recorded_at <= :knownAt and\s"""
                        + (byId ? "a.loan_id = :key" : "a.loan_number = :key")
                        + " order by a.recorded_at desc limit 1")
                .param("mfo", mfo)
                .param("asOf", asOf)
                .param("knownAt", Timestamp.from(knownAt))
                .param("key", byId ? UUID.fromString(idOrNumber) : idOrNumber)
                .query((row, index) -> account(row, asOf, knownAt))
                .optional();
    }

    private KnownAccount account(ResultSet row, LocalDate asOf, Instant knownAt) throws SQLException {
        UUID loanId = row.getObject("loan_id", UUID.class);
        int version = row.getInt("version");
        List<Instalment> schedule = schedule(loanId, version);
        return new KnownAccount(
                loanId,
                row.getString("loan_number"),
                row.getString("product_code"),
                row.getObject("group_id", UUID.class),
                row.getString("officer"),
                row.getObject("disbursed_on", LocalDate.class),
                version == 0
                        ? row.getLong("principal_minor")
                        : schedule.stream()
                                .mapToLong(Instalment::principalMinor)
                                .sum(),
                row.getString("currency"),
                version,
                row.getBoolean("rescheduled"),
                tranches(row, asOf, knownAt),
                schedule,
                repayments(loanId, asOf, knownAt),
                charges(loanId, asOf, knownAt),
                row.getObject("written_off_on", LocalDate.class),
                new PayOff(
                        DayCount.valueOf(row.getString("day_count")), RoundingMode.valueOf(row.getString("rounding"))));
    }

    private List<Instalment> schedule(UUID loanId, int version) {
        List<Instalment> withoutBalance = jdbc.sql("""
                        select number, due_on, principal_minor, interest_minor, fee_minor
                        from instalment where loan_id = ? and version = ? order by number""")
                .params(loanId, version)
                .query((row, index) -> new Instalment(
                        row.getInt(1),
                        row.getObject(2, LocalDate.class),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        0))
                .list();
        long balance =
                withoutBalance.stream().mapToLong(Instalment::principalMinor).sum();
        List<Instalment> lines = new ArrayList<>(withoutBalance.size());
        for (Instalment line : withoutBalance) {
            balance -= line.principalMinor();
            lines.add(new Instalment(
                    line.number(),
                    line.dueOn(),
                    line.principalMinor(),
                    line.interestMinor(),
                    line.feeMinor(),
                    balance));
        }
        return lines;
    }

    private List<KnownAccount.HandedOver> tranches(ResultSet account, LocalDate asOf, Instant knownAt)
            throws SQLException {
        List<KnownAccount.HandedOver> tranches = new ArrayList<>();
        tranches.add(new KnownAccount.HandedOver(
                account.getObject("disbursed_on", LocalDate.class), account.getLong("principal_minor")));
        tranches.addAll(jdbc.sql("""
                        select decided_on, amount_minor from schedule_decision
                        where loan_id = :loanId and kind = 'TRANCHE' and decided_on <= :asOf
                            and recorded_at <= :knownAt
                        order by decided_on, decision_id""")
                .param("loanId", account.getObject("loan_id", UUID.class))
                .param("asOf", asOf)
                .param("knownAt", Timestamp.from(knownAt))
                .query((row, index) ->
                        new KnownAccount.HandedOver(row.getObject("decided_on", LocalDate.class), row.getLong(2)))
                .list());
        return tranches;
    }

    private List<KnownAccount.KnownRepayment> repayments(UUID loanId, LocalDate asOf, Instant knownAt) {
        return jdbc.sql("""
                        select payment_id, kind, paid_on, greatest(abs(amount_minor), abs(lent_minor)) as amount_minor,
                            channel, receipt_number, recorded_at,
                            case when reversed_recorded_at <= :knownAt then reversed_by end as reversed_by
                        from repayment
                        where loan_id = :loanId and paid_on <= :asOf and recorded_at <= :knownAt
                        order by paid_on, recorded_at, payment_id""")
                .param("loanId", loanId)
                .param("asOf", asOf)
                .param("knownAt", Timestamp.from(knownAt))
                .query((row, index) -> new KnownAccount.KnownRepayment(
                        row.getObject("payment_id", UUID.class),
                        PaymentKind.valueOf(row.getString("kind")),
                        row.getObject("paid_on", LocalDate.class),
                        row.getLong("amount_minor"),
                        row.getString("channel"),
                        row.getString("receipt_number"),
                        instant(row.getTimestamp("recorded_at")),
                        row.getString("reversed_by")))
                .list();
    }

    private List<KnownAccount.KnownCharge> charges(UUID loanId, LocalDate asOf, Instant knownAt) {
        return jdbc.sql("""
                        select charge_id, kind, due_on, charged_on, amount_minor, recorded_at,
                            case when waived_recorded_at <= :knownAt and waived_on <= :asOf then waived_on end
                                as waived_on,
                            case when waived_recorded_at <= :knownAt and waived_on <= :asOf then waived_by end
                                as waived_by
                        from charge
                        where loan_id = :loanId and charged_on <= :asOf and recorded_at <= :knownAt
                        order by charged_on, recorded_at, charge_id""")
                .param("loanId", loanId)
                .param("asOf", asOf)
                .param("knownAt", Timestamp.from(knownAt))
                .query((row, index) -> new KnownAccount.KnownCharge(
                        row.getObject("charge_id", UUID.class),
                        Charge.Kind.valueOf(row.getString("kind")),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("charged_on", LocalDate.class),
                        row.getLong("amount_minor"),
                        instant(row.getTimestamp("recorded_at")),
                        row.getObject("waived_on", LocalDate.class),
                        row.getString("waived_by")))
                .list();
    }

    private static Instant instant(@Nullable Timestamp timestamp) {
        if (timestamp == null) {
            throw new IllegalStateException("A fact without the instant it became known");
        }
        return timestamp.toInstant();
    }
}
