package tj.hamyori.repayment.read.schedules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all versions of one account's schedule that were known at an instant. */
@Component
class Schedules {

    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private static final String ACCOUNT = """
            select loan_id, loan_number, currency, group_id from loan_account
            where mfo = :mfo and recorded_at <= :knownAt and\s""";
    private static final String LATEST = " = :key order by recorded_at desc limit 1";
    private static final String ACCOUNT_BY_ID = ACCOUNT + "loan_id" + LATEST;
    private static final String ACCOUNT_BY_NUMBER = ACCOUNT + "loan_number" + LATEST;

    private final JdbcClient jdbc;

    Schedules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Finds by id, or by the number on paper where the text is no id. */
    Optional<Account> account(String mfo, String idOrNumber, Instant knownAt) {
        boolean byId = idOrNumber.matches(UUID_FORM);
        return jdbc.sql(byId ? ACCOUNT_BY_ID : ACCOUNT_BY_NUMBER)
                .param("mfo", mfo)
                .param("knownAt", Timestamp.from(knownAt))
                .param("key", byId ? UUID.fromString(idOrNumber) : idOrNumber)
                .query((row, index) -> new Account(
                        row.getObject("loan_id", UUID.class),
                        row.getString("loan_number"),
                        row.getString("currency"),
                        row.getObject("group_id", UUID.class)))
                .optional();
    }

    record Account(
            UUID loanId,
            String loanNumber,
            String currency,
            @Nullable UUID groupId) {}

    List<ScheduleVersion> of(UUID loanId, Instant knownAt) {
        Map<Integer, List<ScheduleVersion.Line>> lines = lines(loanId);
        return jdbc.sql("""
                        select v.*, p.postponement_id from schedule_version v
                        left join account_postponement p on p.loan_id = v.loan_id
                            and (p.version = v.version or p.postponement_id = v.decision_id)
                        where v.loan_id = :loan and v.recorded_at <= :knownAt order by v.version""")
                .param("loan", loanId)
                .param("knownAt", Timestamp.from(knownAt))
                .query((row, index) -> version(row, lines.getOrDefault(row.getInt("version"), List.of())))
                .list();
    }

    private static ScheduleVersion version(ResultSet row, List<ScheduleVersion.Line> lines) throws SQLException {
        return new ScheduleVersion(
                row.getInt("version"),
                row.getString("cause"),
                row.getString("reason"),
                row.getString("decided_by"),
                row.getBoolean("rescheduled"),
                row.getObject("decision_id", UUID.class),
                row.getObject("postponement_id", UUID.class),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                lines);
    }

    private Map<Integer, List<ScheduleVersion.Line>> lines(UUID loanId) {
        Map<Integer, List<Row>> rows = jdbc
                .sql("""
                        select version, number, due_on, principal_minor, interest_minor, fee_minor
                        from instalment where loan_id = ? order by version, number""")
                .param(loanId)
                .query((row, index) -> new Row(
                        row.getInt(1),
                        row.getInt(2),
                        row.getObject(3, LocalDate.class),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::version));
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, version -> balanced(version.getValue())));
    }

    private record Row(
            int version, int number, LocalDate dueOn, long principalMinor, long interestMinor, long feeMinor) {}

    private static List<ScheduleVersion.Line> balanced(List<Row> rows) {
        long balance = rows.stream().mapToLong(Row::principalMinor).sum();
        List<ScheduleVersion.Line> lines = new ArrayList<>(rows.size());
        for (Row row : rows) {
            balance -= row.principalMinor();
            lines.add(new ScheduleVersion.Line(
                    row.number(),
                    row.dueOn(),
                    row.principalMinor(),
                    row.interestMinor(),
                    row.feeMinor(),
                    row.principalMinor() + row.interestMinor() + row.feeMinor(),
                    balance));
        }
        return lines;
    }
}
