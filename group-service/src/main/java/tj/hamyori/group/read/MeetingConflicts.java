package tj.hamyori.group.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.ConflictKind;

/**
 * What does not fit about accepted meetings, found anew at each question: a loan that becomes known, or a meeting that
 * is reversed, takes its conflict away. A group ends or divides once all its meetings are verified, so one that is not
 * verified, or that entered the books behind a division, arrived later.
 */
@Component
public class MeetingConflicts {

    private static final String OPEN = """
            select c.*, m.currency, g.name from (
                select m.meeting_id, m.group_id, m.held_on, 'SAME_DAY' kind, o.meeting_id subject,
                    0::bigint amount_minor
                from meeting m join meeting o on o.group_id = m.group_id and o.held_on = m.held_on
                    and o.meeting_id <> m.meeting_id and o.status <> 'REVERSED'
                where m.mfo = :mfo and m.status <> 'REVERSED'
                    and not exists (select from meeting_settlement s where s.meeting_id = o.meeting_id
                        and s.kind = 'SAME_DAY' and s.subject = m.meeting_id)
                union all
                select distinct m.meeting_id, m.group_id, m.held_on, 'MEMBER_LEFT', a.member_id, 0
                from meeting m join self_help_group g using (group_id) join (
                    select meeting_id, member_id from meeting_attendance
                    union select meeting_id, member_id from meeting_repayment
                    union select meeting_id, covered_by from meeting_repayment where covered_by is not null
                    union select meeting_id, member_id from meeting_request
                    union select meeting_id, member_id from meeting_box_line where member_id is not null) a
                    using (meeting_id)
                where m.mfo = :mfo and m.status <> 'REVERSED'
                    and not exists (select from membership s where s.group_id = m.group_id
                        and s.member_id = a.member_id and s.admitted_on <= m.held_on
                        and (s.left_on is null or s.left_on >= least(m.held_on, g.ended_on)))
                union all
                select m.meeting_id, m.group_id, m.held_on, 'UNKNOWN_LOAN', r.loan_id, r.amount_minor
                from meeting m join meeting_repayment r using (meeting_id)
                where m.mfo = :mfo and m.status <> 'REVERSED'
                    and not exists (select from sheet_loan l where l.loan_id = r.loan_id and l.mfo = m.mfo
                        and l.group_id = m.group_id)
                union all
                select m.meeting_id, m.group_id, m.held_on, 'EXCESS', r.loan_id, x.excess_minor
                from meeting m join meeting_repayment r using (meeting_id)
                join lateral (
                    select least(r.amount_minor, coalesce(paid.minor, 0)
                        + case when mine.payment_id is null then r.amount_minor else 0 end - due.minor) excess_minor
                    from sheet_loan l
                    cross join lateral (
                        select coalesce((select sum(i.total_minor) from sheet_instalment i
                                where i.loan_id = l.loan_id and i.version = l.version), 0)
                            + coalesce((select sum(c.amount_minor) from sheet_charge c
                                where c.loan_id = l.loan_id and c.waived_on is null), 0) minor) due
                    left join sheet_repayment mine on mine.payment_id = r.payment_id
                    left join lateral (
                        select sum(p.amount_minor) minor from sheet_repayment p
                        where p.loan_id = l.loan_id and not p.reversed and p.paid_on <= m.held_on) paid on true
                    where l.loan_id = r.loan_id and r.kind <> 'REIMBURSEMENT') x on x.excess_minor > 0
                where m.mfo = :mfo and m.status <> 'REVERSED'
                union all
                select m.meeting_id, m.group_id, m.held_on, 'WAITING', m.previous_id, 0
                from meeting m left join ledger_posting b
                    on b.group_id = m.group_id and b.posting_id = m.previous_id and not b.reversed
                where m.mfo = :mfo and m.status <> 'REVERSED' and m.previous_id is not null and b.posting_id is null
                    and not exists (select from ledger_known k where k.group_id = m.group_id
                        and k.meeting_id = m.previous_id)
                union all
                select m.meeting_id, m.group_id, m.held_on, 'GROUP_ENDED', m.group_id, 0
                from meeting m join self_help_group g using (group_id)
                where m.mfo = :mfo and m.status = 'RECORDED' and g.ended_on is not null
                union all
                select distinct m.meeting_id, m.group_id, m.held_on, 'WENT_OVER', l.other_group_id, 0::bigint
                from meeting m
                join group_lineage l on l.group_id = m.group_id and l.kind = 'DIVIDED_INTO'
                    and l.happened_on >= m.held_on
                join meeting_box_line x using (meeting_id)
                join membership s on s.group_id = l.other_group_id and s.member_id = x.member_id
                    and s.admitted_on = l.happened_on
                left join ledger_posting b on b.group_id = m.group_id and b.posting_id = m.meeting_id
                where m.mfo = :mfo and m.status <> 'REVERSED'
                    and (m.status = 'RECORDED' or exists (select from ledger_posting t
                        where t.group_id = m.group_id and t.kind = 'MOVED_OUT' and t.posted_on = l.happened_on
                            and t.arrival < b.arrival))
            ) c
            join meeting m on m.meeting_id = c.meeting_id join self_help_group g on g.group_id = c.group_id
            where not exists (select from meeting_settlement s
                where s.meeting_id = c.meeting_id and s.kind = c.kind and s.subject = c.subject)
                and (:all or c.meeting_id = any (string_to_array(:meetings, ',')::uuid[]))
            order by c.held_on, c.meeting_id, c.kind, c.subject
            limit :most
            """;

    private final JdbcClient jdbc;

    MeetingConflicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param subject the other meeting, the member, the loan or the group it is about
     * @param amountMinor UNKNOWN_LOAN: of the line; EXCESS: beyond what was owed; 0 for the others
     */
    public record Conflict(UUID meetingId, UUID groupId, ConflictKind kind, UUID subject, long amountMinor) {}

    /** One in the list of all groups, with what tells its meeting from the others. */
    public record Listed(
            UUID meetingId,
            UUID groupId,
            String groupName,
            LocalDate heldOn,
            ConflictKind kind,
            UUID subject,
            long amountMinor,
            String currency) {}

    /** All of an organisation, the oldest meetings first. */
    public List<Listed> of(String mfo, int most) {
        return open(
                mfo,
                null,
                most,
                (row, index) -> new Listed(
                        id(row, "meeting_id"),
                        id(row, "group_id"),
                        row.getString("name"),
                        Objects.requireNonNull(row.getObject("held_on", LocalDate.class)),
                        ConflictKind.valueOf(row.getString("kind")),
                        id(row, "subject"),
                        row.getLong("amount_minor"),
                        row.getString("currency")));
    }

    public List<Conflict> of(String mfo, UUID meetingId) {
        return open(
                mfo,
                meetingId,
                Integer.MAX_VALUE,
                (row, index) -> new Conflict(
                        id(row, "meeting_id"),
                        id(row, "group_id"),
                        ConflictKind.valueOf(row.getString("kind")),
                        id(row, "subject"),
                        row.getLong("amount_minor")));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private <T> List<T> open(String mfo, @Nullable UUID meetingId, int most, RowMapper<T> conflict) {
        return jdbc.sql(OPEN)
                .param("mfo", mfo)
                .param("all", meetingId == null)
                .param("meetings", meetingId == null ? "" : meetingId.toString())
                .param("most", most)
                .query(conflict)
                .list();
    }
}
