package tj.hamyori.group.read.meeting;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.events.HandedOver;
import tj.hamyori.group.events.MeetingRecorded;
import tj.hamyori.group.events.MeetingVerified;
import tj.hamyori.group.model.LineKind;
import tj.hamyori.group.model.MeetingStatus;
import tj.hamyori.platform.projection.Rebuildable;

/**
 * Tables {@code meeting}, {@code meeting_attendance} and {@code meeting_repayment}: each meeting as recorded and as
 * verified. Rebuildable.
 */
@Component
@ProcessingGroup("read-meeting")
class MeetingProjector implements Rebuildable {

    private final JdbcClient jdbc;

    MeetingProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(MeetingRecorded event) {
        jdbc.sql("""
                        insert into meeting (meeting_id, group_id, mfo, held_on, status, opening_count_minor,
                            closing_count_minor, currency, sealed_comment, recorded_by)
                        values (:id, :group, :mfo, :heldOn, :status, :opening, :closing, :currency, :comment, :by)""")
                .param("id", event.meetingId())
                .param("group", event.groupId())
                .param("mfo", event.mfo())
                .param("heldOn", event.heldOn())
                .param("status", MeetingStatus.RECORDED.name())
                .param("opening", event.openingCountMinor())
                .param("closing", event.closingCountMinor())
                .param("currency", event.currency())
                .param("comment", event.sealedComment())
                .param("by", event.recordedBy())
                .update();
        event.attendance()
                .forEach(roll -> jdbc.sql("insert into meeting_attendance values (?, ?, ?)")
                        .params(event.meetingId(), roll.memberId(), roll.status())
                        .update());
        event.repayments().forEach(line -> add(event.meetingId(), line));
    }

    private void add(UUID meetingId, HandedOver line) {
        jdbc.sql("""
                        insert into meeting_repayment
                            (payment_id, meeting_id, member_id, loan_id, amount_minor, kind, covered_by, cover_id)
                        values (:id, :meeting, :member, :loan, :amount, :kind, :coveredBy, :cover)""")
                .param("id", line.paymentId())
                .param("meeting", meetingId)
                .param("member", line.memberId())
                .param("loan", line.loanId())
                .param("amount", line.amount().amountMinor())
                .param("kind", LineKind.of(line.kind()).name())
                .param("coveredBy", line.coveredBy())
                .param("cover", line.coverId())
                .update();
    }

    @EventHandler
    void on(MeetingVerified event) {
        int found = jdbc.sql("""
                        update meeting set status = ?, verified_by = ?, verified_on = ?, verified_count_minor = ?
                        where meeting_id = ?""")
                .params(
                        MeetingStatus.VERIFIED.name(),
                        event.verifiedBy(),
                        event.verifiedOn(),
                        event.countedMinor(),
                        event.meetingId())
                .update();
        if (found != 1) {
            throw new IllegalStateException("No meeting %s to verify".formatted(event.meetingId()));
        }
    }

    @Override
    public void clear() {
        jdbc.sql("delete from meeting_repayment").update();
        jdbc.sql("delete from meeting_attendance").update();
        jdbc.sql("delete from meeting").update();
    }
}
