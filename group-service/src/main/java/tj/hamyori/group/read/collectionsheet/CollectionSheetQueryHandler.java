package tj.hamyori.group.read.collectionsheet;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        Map<UUID, List<ScheduledDue>> schedules = schedules(groupId, mfo);
        List<CollectionSheet.Line> lines = jdbc.sql("""
                        select l.loan_id, l.loan_number, l.currency, l.member_id, m.sealed_person,
                               (select coalesce(sum(r.amount_minor), 0) from sheet_repayment r
                                where r.loan_id = l.loan_id and not r.reversed and r.paid_on <= :on) paid_minor
                        from sheet_loan l left join member m on m.member_id = l.member_id and m.mfo = l.mfo
                        where l.group_id = :group and l.mfo = :mfo
                        and not exists (
                            select 1 from sheet_ending e where e.loan_id = l.loan_id and e.ended_on <= :on)
                        order by l.loan_number""")
                .param("group", groupId)
                .param("mfo", mfo)
                .param("on", on)
                .query((row, index) -> line(row, on, schedules))
                .list();
        return new CollectionSheet(
                groupId,
                on,
                currency,
                lines.stream().filter(line -> line.outstandingMinor() > 0).toList());
    }

    private Map<UUID, List<ScheduledDue>> schedules(UUID groupId, String mfo) {
        return jdbc
                .sql("""
                        select i.loan_id, i.due_on, i.total_minor
                        from sheet_loan l join sheet_instalment i using (loan_id, version)
                        where l.group_id = :group and l.mfo = :mfo order by i.loan_id, i.number""")
                .param("group", groupId)
                .param("mfo", mfo)
                .query((row, index) -> Map.entry(
                        id(row, "loan_id"),
                        new ScheduledDue(
                                Objects.requireNonNull(row.getObject("due_on", LocalDate.class)),
                                row.getLong("total_minor"))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private CollectionSheet.Line line(ResultSet row, LocalDate on, Map<UUID, List<ScheduledDue>> schedules)
            throws SQLException {
        UUID loanId = id(row, "loan_id");
        CollectionDues dues =
                CollectionDues.on(on, schedules.getOrDefault(loanId, List.of()), row.getLong("paid_minor"));
        UUID memberId = row.getObject("member_id", UUID.class);
        MemberNames.Name name = name(memberId, row.getString("sealed_person"));
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
                dues.nextDueOn());
    }

    private MemberNames.Name name(@Nullable UUID memberId, @Nullable String sealedPerson) {
        return memberId == null || sealedPerson == null
                ? new MemberNames.Name(null, null)
                : names.of(memberId, sealedPerson);
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
