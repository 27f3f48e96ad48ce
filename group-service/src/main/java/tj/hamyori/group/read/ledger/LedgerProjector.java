package tj.hamyori.group.read.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.events.BalancesReceived;
import tj.hamyori.group.events.BalancesTransferred;
import tj.hamyori.group.events.CycleShared;
import tj.hamyori.group.events.DepositConfirmed;
import tj.hamyori.group.events.LedgerEntry;
import tj.hamyori.group.events.LedgerPosting;
import tj.hamyori.group.events.MeetingPosted;
import tj.hamyori.group.events.PostingReleased;
import tj.hamyori.group.events.PostingReversed;
import tj.hamyori.group.events.ShareOutRecorded;
import tj.hamyori.group.model.LedgerIds;
import tj.hamyori.group.model.LedgerLine;
import tj.hamyori.group.model.MeetingLines;
import tj.hamyori.platform.projection.Rebuildable;

/** Tables {@code ledger_…}: the groups' own books as posted. Rebuildable. */
@Component
@ProcessingGroup("read-ledger")
class LedgerProjector implements Rebuildable {

    private final JdbcClient jdbc;

    LedgerProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(MeetingPosted event) {
        LedgerPosting posting = event.posting();
        jdbc.sql("""
                        insert into ledger_posting
                        select :group, :id, :mfo, 'MEETING', :on, count(*) + 1, :previous, :opening, :counted,
                            :currency, :handed, :handedTo, false
                        from ledger_posting where group_id = :group""")
                .param("group", event.groupId())
                .param("id", event.meetingId())
                .param("mfo", posting.mfo())
                .param("on", event.heldOn())
                .param("previous", posting.previousMeetingId())
                .param("opening", posting.openingCountMinor())
                .param("counted", posting.countedMinor())
                .param("currency", posting.currency())
                .param("handed", posting.handedToLenderMinor())
                .param("handedTo", posting.handedTo())
                .update();
        lines(event.groupId(), event.meetingId(), posting.entries());
    }

    @EventHandler
    void on(PostingReversed event) {
        jdbc.sql("update ledger_posting set reversed = true where group_id = ? and posting_id = ?")
                .params(event.groupId(), event.meetingId())
                .update();
        known(event.groupId(), event.meetingId());
    }

    @EventHandler
    void on(PostingReleased event) {
        known(event.groupId(), event.meetingId());
    }

    @EventHandler
    void on(DepositConfirmed event) {
        UUID posting = LedgerIds.deposit(event.meetingId());
        uncounted(event.groupId(), posting, "DEPOSIT", event.depositedOn());
        lines(
                event.groupId(),
                posting,
                MeetingLines.deposited(event.meetingId(), event.handedMinor(), event.countedMinor()).stream()
                        .map(LedgerProjector::entry)
                        .toList());
        jdbc.sql("""
                        insert into ledger_deposit (meeting_id, group_id, deposited_on, handed_minor, counted_minor,
                            sealed_comment, confirmed_by)
                        values (:meeting, :group, :on, :handed, :counted, :comment, :by)""")
                .param("meeting", event.meetingId())
                .param("group", event.groupId())
                .param("on", event.depositedOn())
                .param("handed", event.handedMinor())
                .param("counted", event.countedMinor())
                .param("comment", event.sealedComment())
                .param("by", event.confirmedBy())
                .update();
    }

    @EventHandler
    void on(ShareOutRecorded event) {
        jdbc.sql("""
                        insert into ledger_share_out values (:group, :id, :on, :last, :total, :by)
                        on conflict (group_id) do update set share_out_id = excluded.share_out_id,
                            shared_on = excluded.shared_on, last = excluded.last, total_minor = excluded.total_minor,
                            recorded_by = excluded.recorded_by""")
                .param("group", event.groupId())
                .param("id", event.shareOutId())
                .param("on", event.sharedOn())
                .param("last", event.last())
                .param("total", event.totalMinor())
                .param("by", event.recordedBy())
                .update();
    }

    @EventHandler
    void on(CycleShared event) {
        jdbc.sql("delete from ledger_share_out where group_id = ?")
                .param(event.groupId())
                .update();
        uncounted(event.groupId(), event.shareOutId(), "SHARE_OUT", event.sharedOn());
        lines(event.groupId(), event.shareOutId(), event.entries());
    }

    @EventHandler
    void on(BalancesTransferred event) {
        uncounted(event.groupId(), event.transferId(), "MOVED_OUT", event.transferredOn());
        lines(event.groupId(), event.transferId(), event.entries());
    }

    /** The books of a group that came out of another begin with it. */
    @EventHandler
    void on(BalancesReceived event) {
        jdbc.sql("""
                        insert into ledger_posting
                        select :group, :id, :mfo, 'MOVED_IN', :on, count(*) + 1, null, null, null, :currency, 0, null,
                            false
                        from ledger_posting where group_id = :group""")
                .param("group", event.groupId())
                .param("id", event.transferId())
                .param("mfo", event.mfo())
                .param("on", event.receivedOn())
                .param("currency", event.currency())
                .update();
        lines(event.groupId(), event.transferId(), event.entries());
    }

    private void uncounted(UUID groupId, UUID postingId, String kind, LocalDate on) {
        int made = jdbc.sql("""
                        insert into ledger_posting
                        select group_id, :id, min(mfo), :kind, :on, count(*) + 1, null, null, null, min(currency), 0,
                            null, false
                        from ledger_posting where group_id = :group group by group_id""")
                .param("id", postingId)
                .param("kind", kind)
                .param("on", on)
                .param("group", groupId)
                .update();
        if (made != 1) {
            throw new IllegalStateException("No books of group %s".formatted(groupId));
        }
    }

    private static LedgerEntry entry(LedgerLine line) {
        return new LedgerEntry(
                line.debit().name(),
                line.credit().name(),
                line.memberId(),
                line.reference(),
                line.shares(),
                line.amountMinor());
    }

    private void lines(UUID groupId, UUID postingId, List<LedgerEntry> entries) {
        for (int number = 0; number < entries.size(); number++) {
            LedgerEntry entry = entries.get(number);
            jdbc.sql("""
                            insert into ledger_line values
                                (:group, :posting, :number, :debit, :credit, :member, :reference, :shares, :amount)""")
                    .param("group", groupId)
                    .param("posting", postingId)
                    .param("number", number)
                    .param("debit", entry.debit())
                    .param("credit", entry.credit())
                    .param("member", entry.memberId())
                    .param("reference", entry.reference())
                    .param("shares", entry.shares())
                    .param("amount", entry.amountMinor())
                    .update();
        }
    }

    private void known(UUID groupId, UUID meetingId) {
        jdbc.sql("insert into ledger_known values (?, ?) on conflict do nothing")
                .params(groupId, meetingId)
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("delete from ledger_share_out").update();
        jdbc.sql("delete from ledger_deposit").update();
        jdbc.sql("delete from ledger_known").update();
        jdbc.sql("delete from ledger_line").update();
        jdbc.sql("delete from ledger_posting").update();
    }
}
