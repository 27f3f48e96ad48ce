package tj.hamyori.group.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import tj.hamyori.group.events.CycleShared;
import tj.hamyori.group.events.DepositConfirmed;
import tj.hamyori.group.events.LedgerClosed;
import tj.hamyori.group.events.LedgerPosting;
import tj.hamyori.group.events.MeetingPosted;
import tj.hamyori.group.events.PostingReleased;
import tj.hamyori.group.events.PostingReversed;
import tj.hamyori.group.model.LedgerBook;
import tj.hamyori.group.model.LedgerIds;
import tj.hamyori.group.model.MeetingLines;
import tj.hamyori.group.model.Posting;
import tj.hamyori.group.model.Seals;
import tj.hamyori.group.model.ShareOut;
import tj.hamyori.group.write.closeledger.CloseLedger;
import tj.hamyori.group.write.confirmdeposit.ConfirmDeposit;
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

    private final Map<UUID, Posting> postings = new LinkedHashMap<>();
    private final Map<UUID, LedgerPosting> meetings = new HashMap<>();
    private final Map<UUID, DepositConfirmed> deposits = new HashMap<>();
    private final Map<UUID, CycleShared> sharings = new HashMap<>();
    /** Meetings nobody has to wait for: taken back, or given up by an officer. */
    private final Set<UUID> known = new HashSet<>();

    private boolean closed;

    GroupLedger() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PostMeeting command) {
        if (!meetings.containsKey(command.meetingId())) {
            apply(new MeetingPosted(command.groupId(), command.meetingId(), command.heldOn(), command.posting()));
        }
    }

    /** Of a meeting that was never verified it is noted as well: nobody has to wait for it. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(UnpostMeeting command) {
        refuseUnless(!deposits.containsKey(command.meetingId()), LedgerRule.DEPOSIT_STANDS);
        if (postings.containsKey(command.meetingId()) || !known.contains(command.meetingId())) {
            apply(new PostingReversed(command.groupId(), command.meetingId()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ReleasePosting command) {
        if (!known.contains(command.meetingId())) {
            apply(new PostingReleased(command.groupId(), command.meetingId()));
        }
    }

    @CommandHandler
    void decide(ConfirmDeposit command, Seals seals) {
        LedgerPosting meeting = mine(command.mfo(), command.meetingId());
        DepositConfirmed before = deposits.get(command.meetingId());
        if (before != null) {
            refuseUnless(command.isSameAs(before, seals), LedgerRule.DEPOSIT_ALREADY_CONFIRMED);
            return;
        }
        refuseUnless(meeting.handedToLenderMinor() > 0, LedgerRule.NOTHING_HANDED_OVER);
        refuseUnless(!command.confirmedBy().equals(meeting.recordedBy()), LedgerRule.DEPOSIT_BY_ANOTHER);
        refuseUnless(
                !command.depositedOn().isBefore(posting(command.meetingId()).on()), LedgerRule.DEPOSITED_BEFORE_HANDED);
        refuseUnless(!command.depositedOn().isAfter(command.today()), LedgerRule.DEPOSITED_IN_FUTURE);
        apply(command.confirmed(meeting.handedToLenderMinor()));
    }

    @CommandHandler
    void decide(ShareOutCycle command) {
        if (!command.mfo().equals(mfo)) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        CycleShared before = sharings.get(command.shareOutId());
        if (before != null) {
            refuseUnless(command.isSameAs(before), LedgerRule.SHARE_OUT_ID_REUSED);
            return;
        }
        refuseUnless(!command.sharedOn().isAfter(command.today()), LedgerRule.SHARED_IN_FUTURE);
        refuseUnless(
                postings.values().stream().noneMatch(posting -> posting.on().isAfter(command.sharedOn())),
                LedgerRule.SHARED_BEFORE_THE_LAST_ENTRY);
        LedgerBook book = book();
        ShareOut shared = ShareOut.of(book, command.last());
        SharingRules.check(book, shared, command.last());
        apply(new CycleShared(
                command.groupId(),
                command.shareOutId(),
                command.sharedOn(),
                command.last(),
                shared.totalMinor(),
                shared.lines().stream().map(LedgerEntries::of).toList(),
                command.recordedBy()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CloseLedger command) {
        refuseUnless(book().isEmpty(), LedgerRule.LEDGER_NOT_EMPTY);
        if (!closed) {
            apply(new LedgerClosed(command.groupId(), command.closedOn()));
        }
    }

    @EventSourcingHandler
    void evolve(MeetingPosted event) {
        ledgerId = LedgerIds.of(event.groupId());
        LedgerPosting posting = event.posting();
        mfo = posting.mfo();
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
    void evolve(CycleShared event) {
        sharings.put(event.shareOutId(), event);
        enter(Posting.uncounted(event.shareOutId(), event.sharedOn(), LedgerEntries.lines(event.entries())));
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
    private LedgerPosting mine(String ofMfo, UUID meetingId) {
        LedgerPosting meeting = meetings.get(meetingId);
        if (meeting == null || !ofMfo.equals(mfo) || !postings.containsKey(meetingId)) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        return meeting;
    }

    private static void refuseUnless(boolean allowed, LedgerRule rule) {
        if (!allowed) {
            throw new RuleViolated(rule);
        }
    }
}
