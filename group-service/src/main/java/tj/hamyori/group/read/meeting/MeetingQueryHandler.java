package tj.hamyori.group.read.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.AttendanceStatus;
import tj.hamyori.group.model.LineKind;
import tj.hamyori.group.model.MeetingStatus;
import tj.hamyori.group.model.Seals;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

@Component
class MeetingQueryHandler {

    private final JdbcClient jdbc;
    private final Seals seals;

    MeetingQueryHandler(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    MeetingDetails handle(UUID groupId, UUID meetingId, String mfo) {
        return jdbc.sql("""
                        select m.*, (
                            select b.closing_count_minor from meeting b
                            where b.group_id = m.group_id and b.held_on < m.held_on
                            order by b.held_on desc, b.meeting_id limit 1) expected_opening_minor
                        from meeting m where m.meeting_id = :id and m.group_id = :group and m.mfo = :mfo""")
                .param("id", meetingId)
                .param("group", groupId)
                .param("mfo", mfo)
                .query((row, index) -> details(groupId, meetingId, row))
                .optional()
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
    }

    private MeetingDetails details(UUID groupId, UUID meetingId, ResultSet row) throws SQLException {
        List<MeetingDetails.Repayment> repayments = repayments(meetingId);
        long opening = row.getLong("opening_count_minor");
        long closing = row.getLong("closing_count_minor");
        Long expectedOpening = row.getObject("expected_opening_minor", Long.class);
        Long verifiedCount = row.getObject("verified_count_minor", Long.class);
        long expectedClosing = repayments.stream()
                .mapToLong(MeetingDetails.Repayment::intoTheBoxMinor)
                .reduce(opening, Math::addExact);
        String comment = row.getString("sealed_comment");
        return new MeetingDetails(
                meetingId,
                groupId,
                Objects.requireNonNull(row.getObject("held_on", LocalDate.class)),
                MeetingStatus.valueOf(row.getString("status")),
                row.getString("currency"),
                attendance(meetingId),
                opening,
                expectedOpening,
                difference(opening, expectedOpening),
                closing,
                expectedClosing,
                closing - expectedClosing,
                comment == null ? null : seals.openText(groupId, comment).orElse(null),
                repayments,
                row.getString("recorded_by"),
                row.getString("verified_by"),
                row.getObject("verified_on", LocalDate.class),
                verifiedCount,
                verifiedCount == null ? null : verifiedCount - closing);
    }

    private static @Nullable Long difference(long counted, @Nullable Long expected) {
        return expected == null ? null : counted - expected;
    }

    private List<MeetingDetails.Roll> attendance(UUID meetingId) {
        return jdbc.sql("select member_id, status from meeting_attendance where meeting_id = :id order by member_id")
                .param("id", meetingId)
                .query((row, index) -> new MeetingDetails.Roll(
                        id(row, "member_id"), AttendanceStatus.valueOf(row.getString("status"))))
                .list();
    }

    private List<MeetingDetails.Repayment> repayments(UUID meetingId) {
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

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
