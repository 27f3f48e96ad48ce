package tj.hamyori.group.read.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.AttendanceStatus;
import tj.hamyori.group.model.BoxLineKind;
import tj.hamyori.group.model.LineKind;

/** The lists of a meeting. */
@Component
class MeetingRows {

    private final JdbcClient jdbc;

    MeetingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
