package tj.hamyori.group.read.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.AttendanceStatus;
import tj.hamyori.group.model.BoxLineKind;
import tj.hamyori.group.model.LineKind;
import tj.hamyori.group.model.MeetingRemark;
import tj.hamyori.group.model.MeetingRemarks;
import tj.hamyori.group.read.RulesOfGroup;

/** The lists of a meeting, and where they do not follow the group's rules. */
@Component
class MeetingRows {

    private final JdbcClient jdbc;
    private final RulesOfGroup rules;

    MeetingRows(JdbcClient jdbc, RulesOfGroup rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    List<MeetingDetails.Roll> attendance(UUID meetingId) {
        return jdbc.sql("select member_id, status from meeting_attendance where meeting_id = :id order by member_id")
                .param("id", meetingId)
                .query((row, index) -> new MeetingDetails.Roll(
                        id(row, "member_id"), AttendanceStatus.valueOf(row.getString("status"))))
                .list();
    }

    List<MeetingDetails.Repayment> repayments(UUID meetingId) {
        return jdbc.sql("select * from meeting_repayment where meeting_id = :id order by member_id, payment_id")
                .param("id", meetingId)
                .query((row, index) -> new MeetingDetails.Repayment(
                        id(row, "payment_id"),
                        id(row, "member_id"),
                        id(row, "loan_id"),
                        row.getLong("amount_minor"),
                        LineKind.of(row.getString("kind")),
                        row.getObject("covered_by", UUID.class),
                        row.getObject("cover_id", UUID.class)))
                .list();
    }

    List<MeetingDetails.BoxLine> box(UUID meetingId) {
        return jdbc.sql("select * from meeting_box_line where meeting_id = :id order by number")
                .param("id", meetingId)
                .query((row, index) -> new MeetingDetails.BoxLine(
                        BoxLineKind.valueOf(row.getString("kind")),
                        row.getObject("member_id", UUID.class),
                        row.getObject("internal_loan_id", UUID.class),
                        row.getObject("shares", Integer.class),
                        row.getLong("amount_minor")))
                .list();
    }

    List<MeetingDetails.LoanRequest> requests(UUID meetingId) {
        return jdbc.sql("select * from meeting_request where meeting_id = :id order by request_id")
                .param("id", meetingId)
                .query((row, index) -> new MeetingDetails.LoanRequest(
                        id(row, "request_id"),
                        id(row, "member_id"),
                        row.getLong("amount_minor"),
                        row.getInt("votes_for"),
                        row.getInt("votes_against"),
                        row.getBoolean("granted")))
                .list();
    }

    List<MeetingRemark> remarks(
            UUID groupId, LocalDate heldOn, List<MeetingDetails.Roll> roll, List<MeetingDetails.BoxLine> box) {
        return MeetingRemarks.of(
                rules.on(groupId, heldOn),
                members(groupId, heldOn),
                roll.stream().collect(Collectors.toMap(MeetingDetails.Roll::memberId, MeetingDetails.Roll::status)),
                box.stream()
                        .map(line -> new MeetingRemarks.Moved(
                                line.kind(), line.memberId(), line.shares(), line.amountMinor()))
                        .toList());
    }

    private int members(UUID groupId, LocalDate day) {
        return jdbc.sql("""
                        select count(distinct member_id) from membership
                        where group_id = :group and admitted_on <= :day and (left_on is null or left_on >= :day)""")
                .param("group", groupId)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
