package tj.hamyori.group.read.meeting;

import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.events.HandedOver;
import tj.hamyori.group.events.LoanAsked;
import tj.hamyori.group.events.MeetingConflictSettled;
import tj.hamyori.group.events.MeetingRecorded;
import tj.hamyori.group.events.MeetingReversed;
import tj.hamyori.group.events.MeetingSteps;
import tj.hamyori.group.events.MeetingVerified;
import tj.hamyori.group.events.MovedInBox;
import tj.hamyori.group.model.LineKind;
import tj.hamyori.group.model.MeetingStatus;
import tj.hamyori.platform.projection.Rebuildable;

/**
 * Tables {@code meeting} and {@code meeting_…}: each meeting as recorded, verified and reversed, and which conflicts
 * somebody let stand. Rebuildable.
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
        MeetingSteps steps = event.steps();
        jdbc.sql("""
                        insert into meeting (meeting_id, group_id, mfo, held_on, status, opening_count_minor,
                            closing_count_minor, currency, sealed_comment, recorded_by, previous_id, handed_minor,
                            handed_to, sealed_minutes)
                        values (:id, :group, :mfo, :heldOn, :status, :opening, :closing, :currency, :comment, :by,
                            :previous, :handed, :handedTo, :minutes)""")
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
                .param("previous", steps == null ? null : steps.previousMeetingId())
                .param("handed", steps == null ? 0 : steps.handedToLenderMinor())
                .param("handedTo", steps == null ? null : steps.handedTo())
                .param("minutes", steps == null ? null : steps.sealedMinutes())
                .update();
        event.attendance()
                .forEach(roll -> jdbc.sql("insert into meeting_attendance values (?, ?, ?)")
                        .params(event.meetingId(), roll.memberId(), roll.status())
                        .update());
        event.repayments().forEach(line -> add(event.meetingId(), line));
        if (steps != null) {
            addBox(event.meetingId(), steps.box());
            steps.requests().forEach(request -> add(event.meetingId(), request));
        }
    }

    private void addBox(UUID meetingId, List<MovedInBox> box) {
        for (int number = 0; number < box.size(); number++) {
            MovedInBox line = box.get(number);
            jdbc.sql("""
                            insert into meeting_box_line values
                                (:meeting, :number, :kind, :member, :loan, :shares, :amount)""")
                    .param("meeting", meetingId)
                    .param("number", number)
                    .param("kind", line.kind())
                    .param("member", line.memberId())
                    .param("loan", line.internalLoanId())
                    .param("shares", line.shares())
                    .param("amount", line.amountMinor())
                    .update();
        }
    }

    private void add(UUID meetingId, LoanAsked request) {
        jdbc.sql("insert into meeting_request values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        meetingId,
                        request.requestId(),
                        request.memberId(),
                        request.amountMinor(),
                        request.votesFor(),
                        request.votesAgainst(),
                        request.granted())
                .update();
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
                        update meeting set status = :status, verified_by = :by, verified_on = :on,
                            verified_count_minor = :counted, key_holder_id = :keyHolder
                        where meeting_id = :id""")
                .param("status", MeetingStatus.VERIFIED.name())
                .param("by", event.verifiedBy())
                .param("on", event.verifiedOn())
                .param("counted", event.countedMinor())
                .param("keyHolder", event.keyHolderId())
                .param("id", event.meetingId())
                .update();
        if (found != 1) {
            throw new IllegalStateException("No meeting %s to verify".formatted(event.meetingId()));
        }
    }

    @EventHandler
    void on(MeetingReversed event) {
        jdbc.sql("""
                        update meeting set status = ?, reversed_by = ?, reversed_on = ?, sealed_reason = ?
                        where meeting_id = ?""")
                .params(
                        MeetingStatus.REVERSED.name(),
                        event.reversedBy(),
                        event.reversedOn(),
                        event.sealedReason(),
                        event.meetingId())
                .update();
    }

    @EventHandler
    void on(MeetingConflictSettled event) {
        jdbc.sql("insert into meeting_settlement values (?, ?, ?, ?, ?, ?)")
                .params(
                        event.meetingId(),
                        event.kind(),
                        event.subject(),
                        event.settledOn(),
                        event.sealedReason(),
                        event.settledBy())
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("delete from meeting_settlement").update();
        jdbc.sql("delete from meeting_request").update();
        jdbc.sql("delete from meeting_box_line").update();
        jdbc.sql("delete from meeting_repayment").update();
        jdbc.sql("delete from meeting_attendance").update();
        jdbc.sql("delete from meeting").update();
    }
}
