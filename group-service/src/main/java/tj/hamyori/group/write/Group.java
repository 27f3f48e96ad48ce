package tj.hamyori.group.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.GroupFormed;
import tj.hamyori.group.events.MemberAdmitted;
import tj.hamyori.group.events.TreasurerAppointed;
import tj.hamyori.group.model.CurrencyCode;
import tj.hamyori.group.write.admit.AdmitMember;
import tj.hamyori.group.write.appointtreasurer.AppointTreasurer;
import tj.hamyori.group.write.form.FormGroup;
import tj.hamyori.group.write.recordmeeting.RecordMeetingOfGroup;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

/** A self-help group: its members and since when, its treasurer, the currency of its box. */
@Aggregate
class Group {

    private static final int MOST_MEMBERS = 100;

    @AggregateIdentifier
    private @Nullable UUID groupId;

    private @Nullable GroupFormed formed;
    private @Nullable TreasurerAppointed treasurer;
    private final Map<UUID, LocalDate> admittedOn = new HashMap<>();

    Group() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FormGroup command) {
        GroupFormed event = new GroupFormed(
                command.groupId(),
                command.mfo(),
                command.name(),
                command.district(),
                command.formedOn(),
                command.meetingEvery(),
                command.meetingUnit() == null ? null : command.meetingUnit().name(),
                command.currency(),
                command.meetingWeekday() == null
                        ? null
                        : command.meetingWeekday().name(),
                command.meetingNth());
        if (formed != null) {
            refuseUnless(mine(command.mfo()).equals(event), GroupRule.GROUP_ID_REUSED);
            return;
        }
        refuseFuture(command.formedOn(), command.today());
        refuseUnless(CurrencyCode.isKnown(command.currency()), GroupRule.GROUP_CURRENCY_UNKNOWN);
        refuseUnless(
                command.meetingWeekday() == null
                        || command.meetingUnit() != null
                                && command.meetingUnit().counts(command.meetingNth()),
                GroupRule.MEETING_DAY_NOT_OF_THE_RHYTHM);
        apply(event);
    }

    @CommandHandler
    void decide(AdmitMember command) {
        GroupFormed group = mine(command.mfo());
        refuseFuture(command.admittedOn(), command.today());
        refuseUnless(!command.admittedOn().isBefore(group.formedOn()), GroupRule.ADMITTED_BEFORE_FORMED);
        LocalDate before = admittedOn.get(command.memberId());
        if (before != null) {
            refuseUnless(before.equals(command.admittedOn()), GroupRule.ALREADY_A_MEMBER);
            return;
        }
        refuseUnless(admittedOn.size() < MOST_MEMBERS, GroupRule.GROUP_IS_FULL);
        apply(new MemberAdmitted(command.groupId(), command.memberId(), command.admittedOn()));
    }

    @CommandHandler
    void decide(AppointTreasurer command) {
        mine(command.mfo());
        refuseFuture(command.appointedOn(), command.today());
        refuseUnless(isMember(command.memberId(), command.appointedOn()), GroupRule.TREASURER_MUST_BE_MEMBER);
        TreasurerAppointed event = new TreasurerAppointed(command.groupId(), command.memberId(), command.appointedOn());
        if (!event.equals(treasurer)) {
            apply(event);
        }
    }

    @CommandHandler
    void decide(RecordMeetingOfGroup command) {
        GroupFormed group = mine(command.mfo());
        refuseUnless(!command.heldOn().isBefore(group.formedOn()), GroupRule.MEETING_BEFORE_FORMED);
        refuseUnless(group.currency().equals(command.currency()), GroupRule.CURRENCY_NOT_OF_GROUP);
        refuseUnless(
                command.members().stream().allMatch(member -> isMember(member, command.heldOn())),
                GroupRule.NOT_A_MEMBER_THAT_DAY);
    }

    @EventSourcingHandler
    void evolve(GroupFormed event) {
        groupId = event.groupId();
        formed = event;
    }

    @EventSourcingHandler
    void evolve(MemberAdmitted event) {
        admittedOn.put(event.memberId(), event.admittedOn());
    }

    @EventSourcingHandler
    void evolve(TreasurerAppointed event) {
        treasurer = event;
    }

    private boolean isMember(UUID member, LocalDate day) {
        LocalDate since = admittedOn.get(member);
        return since != null && !since.isAfter(day);
    }

    /** To another organisation there is no such group. */
    private GroupFormed mine(String mfo) {
        if (formed == null || !formed.mfo().equals(mfo)) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        return formed;
    }

    private static void refuseFuture(LocalDate on, LocalDate today) {
        refuseUnless(!on.isAfter(today), GroupRule.GROUP_DATE_IN_FUTURE);
    }

    private static void refuseUnless(boolean allowed, GroupRule rule) {
        if (!allowed) {
            throw new RuleViolated(rule);
        }
    }
}
