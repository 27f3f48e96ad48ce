package tj.hamyori.group.read.grouppage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.GroupState;
import tj.hamyori.group.model.LeavingReason;
import tj.hamyori.group.model.MeetingStatus;
import tj.hamyori.group.model.MemberRole;
import tj.hamyori.group.model.RhythmUnit;
import tj.hamyori.group.read.MemberNames;
import tj.hamyori.group.read.MembersOfGroup;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

@Component
class GroupPageQueryHandler {

    private static final int LATEST_MEETINGS = 50;

    private final JdbcClient jdbc;
    private final MembersOfGroup members;
    private final Governance governance;
    private final LineageOfGroup lineage;

    GroupPageQueryHandler(JdbcClient jdbc, MembersOfGroup members, Governance governance, LineageOfGroup lineage) {
        this.jdbc = jdbc;
        this.members = members;
        this.governance = governance;
        this.lineage = lineage;
    }

    GroupPage handle(UUID groupId, String mfo) {
        return jdbc.sql("select * from self_help_group where group_id = :id and mfo = :mfo")
                .param("id", groupId)
                .param("mfo", mfo)
                .query((row, index) -> page(groupId, row))
                .optional()
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
    }

    private GroupPage page(UUID groupId, ResultSet row) throws SQLException {
        MemberNames.Names names = members.opened(groupId);
        return new GroupPage(
                groupId,
                row.getString("name"),
                row.getString("district"),
                date(row, "formed_on"),
                GroupState.valueOf(row.getString("state")),
                row.getObject("ended_on", LocalDate.class),
                LineageOfGroup.reason(row),
                row.getString("currency"),
                rhythm(row),
                row.getObject("treasurer_id", UUID.class),
                members(groupId, names),
                formerMembers(groupId, names),
                governance.rules(groupId),
                governance.officers(groupId),
                governance.keyHolders(groupId),
                governance.transformations(groupId),
                lineage.relatives(groupId),
                governance.lendingOrder(groupId),
                meetings(groupId));
    }

    private static GroupPage.@Nullable Rhythm rhythm(ResultSet row) throws SQLException {
        String unit = row.getString("meeting_unit");
        String weekday = row.getString("meeting_weekday");
        return unit == null
                ? null
                : new GroupPage.Rhythm(
                        row.getInt("meeting_every"),
                        RhythmUnit.valueOf(unit),
                        weekday == null ? null : DayOfWeek.valueOf(weekday),
                        row.getObject("meeting_nth", Integer.class));
    }

    private List<GroupPage.Member> members(UUID groupId, MemberNames.Names names) {
        return jdbc.sql("""
                        select s.member_id, s.admitted_on, s.role
                        from membership s join member m using (member_id)
                        where s.group_id = :id and s.left_on is null order by s.admitted_on, s.member_id""")
                .param("id", groupId)
                .query((row, index) -> member(row, names))
                .list();
    }

    private GroupPage.Member member(ResultSet row, MemberNames.Names names) throws SQLException {
        UUID memberId = id(row, "member_id");
        MemberNames.Name name = names.of(memberId);
        return new GroupPage.Member(
                memberId,
                name.document(),
                name.knownAs(),
                date(row, "admitted_on"),
                MemberRole.valueOf(row.getString("role")));
    }

    private List<GroupPage.FormerMember> formerMembers(UUID groupId, MemberNames.Names names) {
        return jdbc.sql("""
                        select s.member_id, s.admitted_on, s.left_on, s.leaving_reason
                        from membership s join member m using (member_id)
                        where s.group_id = :id and s.left_on is not null
                        order by s.left_on desc, s.member_id""")
                .param("id", groupId)
                .query((row, index) -> formerMember(row, names))
                .list();
    }

    private GroupPage.FormerMember formerMember(ResultSet row, MemberNames.Names names) throws SQLException {
        UUID memberId = id(row, "member_id");
        MemberNames.Name name = names.of(memberId);
        String reason = row.getString("leaving_reason");
        return new GroupPage.FormerMember(
                memberId,
                name.document(),
                name.knownAs(),
                date(row, "admitted_on"),
                date(row, "left_on"),
                reason == null ? null : LeavingReason.valueOf(reason));
    }

    private List<GroupPage.Meeting> meetings(UUID groupId) {
        return jdbc.sql("""
                        select m.meeting_id, m.held_on, m.status, m.recorded_by, m.verified_by,
                               (select coalesce(sum(r.amount_minor), 0) from meeting_repayment r
                                where r.meeting_id = m.meeting_id and r.kind <> 'REIMBURSEMENT') repaid_minor
                        from meeting m where m.group_id = :id
                        order by m.held_on desc, m.meeting_id limit :latest""")
                .param("id", groupId)
                .param("latest", LATEST_MEETINGS)
                .query((row, index) -> new GroupPage.Meeting(
                        id(row, "meeting_id"),
                        date(row, "held_on"),
                        MeetingStatus.valueOf(row.getString("status")),
                        row.getString("recorded_by"),
                        row.getString("verified_by"),
                        row.getLong("repaid_minor")))
                .list();
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
