package tj.hamyori.group.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.BalancesReceived;
import tj.hamyori.group.events.BalancesTransferred;
import tj.hamyori.group.events.CycleShared;
import tj.hamyori.group.events.DepositConfirmed;
import tj.hamyori.group.events.LedgerClosed;
import tj.hamyori.group.events.LedgerPosting;
import tj.hamyori.group.events.MeetingPosted;
import tj.hamyori.group.events.PostingReleased;
import tj.hamyori.group.events.PostingReversed;
import tj.hamyori.group.events.ShareOutRecorded;
import tj.hamyori.group.model.LedgerBook;
import tj.hamyori.group.model.LedgerIds;
import tj.hamyori.group.model.LedgerLine;
import tj.hamyori.group.model.MeetingLines;
import tj.hamyori.group.model.MovedBalances;
import tj.hamyori.group.model.Posting;
import tj.hamyori.group.model.Seals;
import tj.hamyori.group.model.ShareOut;
import tj.hamyori.group.model.Transfer;
import tj.hamyori.group.write.closeledger.CloseLedger;
import tj.hamyori.group.write.confirmdeposit.ConfirmDeposit;
import tj.hamyori.group.write.confirmshareout.ConfirmShareOut;
import tj.hamyori.group.write.movein.MoveInBalances;
import tj.hamyori.group.write.moveout.MoveOutBalances;
import tj.hamyori.group.write.post.PostMeeting;
import tj.hamyori.group.write.releaseposting.ReleasePosting;
import tj.hamyori.group.write.shareout.ShareOutCycle;
import tj.hamyori.group.write.unpost.UnpostMeeting;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

/** A group's own books, apart from the lender's: what its meetings, deposits and sharings-out moved. */
@Aggregate
class GroupLedger {

    @AggregateIdentifier
    private @Nullable UUID ledgerId;

    private @Nullable String mfo;
    private @Nullable String currency;

    private final Map<UUID, Posting> postings = new LinkedHashMap<>();
    private final Map<UUID, LedgerPosting> meetings = new HashMap<>();
    private final Map<UUID, DepositConfirmed> deposits = new HashMap<>();
    private final Sharings sharings = new Sharings();
    /** Meetings nobody has to wait for: taken back, or given up by an officer. */
    private final Set<UUID> known = new HashSet<>();

    private boolean closed;

    GroupLedger() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PostMeeting command) {
        if (!meetings.containsKey(command.meetingId())) {
            LedgerRule.LEDGER_CLOSED.unless(!closed);
            apply(new MeetingPosted(command.groupId(), command.meetingId(), command.heldOn(), command.posting()));
        }
    }

    /** Of a meeting that was never verified it is noted as well: nobody has to wait for it. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(UnpostMeeting command) {
        LedgerRule.DEPOSIT_STANDS.unless(!deposits.containsKey(command.meetingId()));
        boolean posted = postings.containsKey(command.meetingId());
        LedgerRule.LEDGER_CLOSED.unless(!closed || !posted);
        if (posted || !closed && !known.contains(command.meetingId())) {
            apply(new PostingReversed(command.groupId(), command.meetingId()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReleasePosting command) {
        if (!closed && !known.contains(command.meetingId())) {
            apply(new PostingReleased(command.groupId(), command.meetingId()));
        }
    }

    @CommandHandler
    void decide(ConfirmDeposit command, Seals seals) {
        LedgerPosting meeting = mine(command.mfo(), command.meetingId());
        DepositConfirmed before = deposits.get(command.meetingId());
        if (before != null) {
            LedgerRule.DEPOSIT_ALREADY_CONFIRMED.unless(command.isSameAs(before, seals));
            return;
        }
        LedgerRule.LEDGER_CLOSED.unless(!closed);
        LedgerRule.NOTHING_HANDED_OVER.unless(meeting.handedToLenderMinor() > 0);
        LedgerRule.DEPOSIT_BY_ANOTHER.unless(!command.confirmedBy().equals(meeting.recordedBy()));
        LedgerRule.DEPOSITED_BEFORE_HANDED.unless(
                !command.depositedOn().isBefore(posting(command.meetingId()).on()));
        LedgerRule.DEPOSITED_IN_FUTURE.unless(!command.depositedOn().isAfter(command.today()));
        apply(command.confirmed(meeting.handedToLenderMinor()));
    }

    @CommandHandler
    void decide(ShareOutCycle command) {
        requireOwn(command.mfo());
        if (!sharings.knows(command)) {
            LedgerRule.SHARED_IN_FUTURE.unless(!command.sharedOn().isAfter(command.today()));
            ShareOut shared = shareOut(command.sharedOn(), command.last());
            apply(command.recorded(shared.totalMinor(), LedgerEntries.of(shared.lines())));
        }
    }

    /** Of a group that never had books nothing was recorded. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ConfirmShareOut command) {
        if (mfo != null) {
            requireOwn(command.mfo());
        }
        if (!sharings.isDone(command.shareOutId())) {
            ShareOutRecorded recorded = sharings.toConfirm(command);
            ShareOut now = shareOut(recorded.sharedOn(), recorded.last());
            LedgerRule.BOOKS_CHANGED_SINCE.unless(LedgerEntries.of(now.lines()).equals(recorded.entries()));
            apply(command.shared(recorded));
        }
    }

    private ShareOut shareOut(LocalDate on, boolean last) {
        LedgerRule.LEDGER_CLOSED.unless(!closed);
        LedgerRule.SHARED_BEFORE_THE_LAST_ENTRY.unless(
                postings.values().stream().noneMatch(posting -> posting.on().isAfter(on)));
        LedgerBook book = book();
        ShareOut shared = ShareOut.of(book, last);
        SharingRules.check(book, shared, last);
        return shared;
    }

    /** Of a group that never had books nothing leaves them. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    @Nullable
    MovedBalances decide(MoveOutBalances command) {
        LedgerRule.LEDGER_CLOSED.unless(!closed);
        List<LedgerLine> lines = TransferRules.lines(book(), command.members(), command.stayed(), command.on());
        if (lines.isEmpty() || mfo == null || currency == null) {
            return null;
        }
        apply(new BalancesTransferred(
                command.groupId(),
                LedgerIds.transfer(command.groupId(), command.toGroupId()),
                command.toGroupId(),
                command.on(),
                LedgerEntries.of(lines)));
        return new MovedBalances(mfo, currency, lines);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(MoveInBalances command) {
        LedgerRule.LEDGER_CLOSED.unless(!closed);
        TransferRules.refuseUnready(book(), command.on());
        apply(new BalancesReceived(
                command.groupId(),
                LedgerIds.transfer(command.fromGroupId(), command.groupId()),
                command.fromGroupId(),
                command.moved().mfo(),
                command.moved().currency(),
                command.on(),
                LedgerEntries.of(Transfer.received(command.moved().lines()))));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CloseLedger command) {
        LedgerRule.LEDGER_NOT_EMPTY.unless(book().isEmpty());
        if (!closed) {
            apply(new LedgerClosed(command.groupId(), command.closedOn()));
        }
    }

    @EventSourcingHandler
    void evolve(MeetingPosted event) {
        ledgerId = LedgerIds.of(event.groupId());
        LedgerPosting posting = event.posting();
        mfo = posting.mfo();
        currency = posting.currency();
        meetings.put(event.meetingId(), posting);
        postings.put(
                event.meetingId(),
                new Posting(
                        event.meetingId(),
                        event.heldOn(),
                        posting.previousMeetingId(),
                        posting.openingCountMinor(),
                        LedgerEntries.lines(posting.entries()),
                        posting.countedMinor()));
    }

    @EventSourcingHandler
    void evolve(PostingReversed event) {
        ledgerId = LedgerIds.of(event.groupId());
        postings.remove(event.meetingId());
        known.add(event.meetingId());
    }

    @EventSourcingHandler
    void evolve(PostingReleased event) {
        ledgerId = LedgerIds.of(event.groupId());
        known.add(event.meetingId());
    }

    @EventSourcingHandler
    void evolve(DepositConfirmed event) {
        deposits.put(event.meetingId(), event);
        enter(Posting.uncounted(
                LedgerIds.deposit(event.meetingId()),
                event.depositedOn(),
                MeetingLines.deposited(event.meetingId(), event.handedMinor(), event.countedMinor())));
    }

    @EventSourcingHandler
    void evolve(ShareOutRecorded event) {
        sharings.evolve(event);
    }

    @EventSourcingHandler
    void evolve(CycleShared event) {
        sharings.evolve(event);
        enter(Posting.uncounted(event.shareOutId(), event.sharedOn(), LedgerEntries.lines(event.entries())));
    }

    @EventSourcingHandler
    void evolve(BalancesTransferred event) {
        enter(Posting.uncounted(event.transferId(), event.transferredOn(), LedgerEntries.lines(event.entries())));
    }

    @EventSourcingHandler
    void evolve(BalancesReceived event) {
        ledgerId = LedgerIds.of(event.groupId());
        mfo = event.mfo();
        currency = event.currency();
        enter(Posting.uncounted(event.transferId(), event.receivedOn(), LedgerEntries.lines(event.entries())));
    }

    @EventSourcingHandler
    void evolve(LedgerClosed event) {
        ledgerId = LedgerIds.of(event.groupId());
        closed = true;
    }

    private void enter(Posting posting) {
        postings.put(posting.id(), posting);
    }

    private LedgerBook book() {
        return LedgerBook.of(postings.values(), known);
    }

    private Posting posting(UUID meetingId) {
        Posting posting = postings.get(meetingId);
        if (posting == null) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        return posting;
    }

    /** To another organisation there are no such books. */
    private void requireOwn(String ofMfo) {
        if (!ofMfo.equals(mfo)) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
    }

    private LedgerPosting mine(String ofMfo, UUID meetingId) {
        requireOwn(ofMfo);
        LedgerPosting meeting = meetings.get(meetingId);
        if (meeting == null || !postings.containsKey(meetingId)) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        return meeting;
    }
}
