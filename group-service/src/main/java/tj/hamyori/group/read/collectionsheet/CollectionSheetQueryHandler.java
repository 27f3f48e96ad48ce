package tj.hamyori.group.read.collectionsheet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.CollectionDues;
import tj.hamyori.group.model.ScheduledDue;
import tj.hamyori.group.read.MemberNames;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

@Component
class CollectionSheetQueryHandler {

    private final JdbcClient jdbc;
    private final MemberNames names;

    CollectionSheetQueryHandler(JdbcClient jdbc, MemberNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    CollectionSheet handle(UUID groupId, LocalDate on, String mfo) {
        String currency = jdbc.sql("select currency from self_help_group where group_id = :id and mfo = :mfo")
                .param("id", groupId)
                .param("mfo", mfo)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
        Owed owed = new Owed(
                byLoan(SheetStatements.SCHEDULES, groupId, on, mfo, CollectionSheetQueryHandler::due),
                byLoan(SheetStatements.CHARGES, groupId, on, mfo, CollectionSheetQueryHandler::charged),
                byLoan(SheetStatements.COVERS, groupId, on, mfo, CollectionSheetQueryHandler::cover));
        MemberNames.Names opened = borrowers(groupId, on, mfo);
        List<CollectionSheet.Line> lines = asked(SheetStatements.LOANS, groupId, on, mfo)
                .query((row, index) -> line(row, on, owed, opened))
                .list();
        return new CollectionSheet(
                groupId,
                on,
                currency,
                lines.stream()
                        .filter(line -> line.outstandingMinor() > 0 || line.owedToGroupMinor() > 0)
                        .toList());
    }

    /** By loan. */
    private record Owed(
            Map<UUID, List<ScheduledDue>> schedules,
            Map<UUID, List<ScheduledDue.Charged>> charges,
            Map<UUID, List<CollectionSheet.Cover>> covers) {}

    private JdbcClient.StatementSpec asked(String statement, UUID groupId, LocalDate on, String mfo) {
        return jdbc.sql(statement).param("group", groupId).param("mfo", mfo).param("on", on);
    }

    private <T> Map<UUID, List<T>> byLoan(
            String statement, UUID groupId, LocalDate on, String mfo, RowMapper<T> mapper) {
        return asked(statement, groupId, on, mfo)
                .query((row, index) -> Map.entry(id(row, "loan_id"), mapper.mapRow(row, index)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static ScheduledDue due(ResultSet row, int index) throws SQLException {
        return new ScheduledDue(date(row, "due_on"), 0, row.getLong("fee_minor"), row.getLong("total_minor"));
    }

    private static ScheduledDue.Charged charged(ResultSet row, int index) throws SQLException {
        return new ScheduledDue.Charged(
                date(row, "due_on"), "PENALTY".equals(row.getString("kind")), row.getLong("amount_minor"));
    }

    private static CollectionSheet.Cover cover(ResultSet row, int index) throws SQLException {
        return new CollectionSheet.Cover(
                id(row, "payment_id"), date(row, "paid_on"), row.getLong("amount_minor"), row.getLong("owed_minor"));
    }

    private CollectionSheet.Line line(ResultSet row, LocalDate on, Owed owed, MemberNames.Names opened)
            throws SQLException {
        UUID loanId = id(row, "loan_id");
        List<ScheduledDue> schedule =
                row.getBoolean("ended") ? List.of() : owed.schedules().getOrDefault(loanId, List.of());
        CollectionDues dues = CollectionDues.on(
                on,
                ScheduledDue.with(schedule, owed.charges().getOrDefault(loanId, List.of())),
                row.getLong("paid_minor"));
        UUID memberId = row.getObject("member_id", UUID.class);
        MemberNames.Name name = opened.of(memberId);
        List<CollectionSheet.Cover> covers = owed.covers().getOrDefault(loanId, List.of());
        return new CollectionSheet.Line(
                memberId,
                name.document(),
                name.knownAs(),
                loanId,
                row.getString("loan_number"),
                row.getString("currency"),
                dues.overdueMinor(),
                dues.dueTodayMinor(),
                dues.outstandingMinor(),
                dues.feeMinor(),
                dues.penaltyMinor(),
                dues.nextDueOn(),
                covers.stream().mapToLong(CollectionSheet.Cover::owedMinor).reduce(0, Math::addExact),
                covers);
    }

    /** All names at once, however many loans there are. */
    private MemberNames.Names borrowers(UUID groupId, LocalDate on, String mfo) {
        Map<UUID, String> sealed = new HashMap<>();
        asked(SheetStatements.BORROWERS, groupId, on, mfo).query(row -> {
            sealed.put(id(row, "member_id"), row.getString("sealed_person"));
        });
        return names.of(sealed);
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
