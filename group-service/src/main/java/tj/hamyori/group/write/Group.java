package tj.hamyori.group.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.GroupEvent;
import tj.hamyori.group.events.GroupFormed;
import tj.hamyori.group.events.GroupTransformed;
import tj.hamyori.group.events.KeyHoldersNamed;
import tj.hamyori.group.events.MemberAdmitted;
import tj.hamyori.group.events.MemberLeft;
import tj.hamyori.group.events.OfficerElected;
import tj.hamyori.group.events.RulesChanged;
import tj.hamyori.group.events.TreasurerAppointed;
import tj.hamyori.group.model.CurrencyCode;
import tj.hamyori.group.model.GroupRules;
import tj.hamyori.group.model.GroupThatDay;
import tj.hamyori.group.model.KeyHolderPins;
import tj.hamyori.group.model.Office;
import tj.hamyori.group.write.admit.AdmitMember;
import tj.hamyori.group.write.appointtreasurer.AppointTreasurer;
import tj.hamyori.group.write.changerules.ChangeRules;
import tj.hamyori.group.write.elect.ElectOfficer;
import tj.hamyori.group.write.form.FormGroup;
import tj.hamyori.group.write.leave.LeaveGroup;
import tj.hamyori.group.write.namekeyholders.NameKeyHolders;
import tj.hamyori.group.write.recordactivity.RecordActivityOfGroup;
import tj.hamyori.group.write.recordmeeting.RecordMeetingOfGroup;
import tj.hamyori.group.write.registerpin.RegisterPinOfGroup;
import tj.hamyori.group.write.transform.TransformGroup;
import tj.hamyori.group.write.verifymeeting.VerifyMeetingOfGroup;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

/** A self-help group: its members, its committee and key-holders, its rules, the currency of its box. */
@Aggregate
class Group {

    @AggregateIdentifier
    private @Nullable UUID groupId;

    private @Nullable GroupFormed formed;
    private @Nullable GroupTransformed transformed;
    private final Memberships members = new Memberships();
    private final Committee committee = new Committee();
    private final Rulebook rulebook = new Rulebook();

    Group() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FormGroup command) {
        GroupFormed event = Formation.of(command);
        if (formed != null) {
            GroupRule.GROUP_ID_REUSED.unless(mine(command.mfo()).equals(event));
            return;
        }
        refuseFuture(command.formedOn(), command.today());
        GroupRule.GROUP_CURRENCY_UNKNOWN.unless(CurrencyCode.isKnown(command.currency()));
        GroupRule.MEETING_DAY_NOT_OF_THE_RHYTHM.unless(command.meetingWeekday() == null
                || command.meetingUnit() != null && command.meetingUnit().counts(command.meetingNth()));
        if (command.rules() != null) {
            refuseUnsound(command.rules());
        }
        apply(event);
    }

    @CommandHandler
    void decide(ChangeRules command) {
        mine(command.mfo());
        refuseFuture(command.decidedOn(), command.today());
        refuseUnsound(command.rules());
        RulesChanged event = new RulesChanged(
                command.groupId(), command.decidedOn(), command.effectiveOn(), Rulebook.stored(command.rules()));
        if (rulebook.stands(event)) {
            return;
        }
        GroupRule.RULES_DECIDED_OUT_OF_ORDER.unless(rulebook.isDecidedInOrder(command.decidedOn()));
        GroupRule.RULES_IN_FORCE_BEFORE_DECIDED.unless(!command.effectiveOn().isBefore(command.decidedOn()));
        apply(event);
    }

    @CommandHandler
    void decide(AdmitMember command) {
        GroupFormed group = mine(command.mfo());
        refuseFuture(command.admittedOn(), command.today());
        GroupRule.ADMITTED_BEFORE_FORMED.unless(!command.admittedOn().isBefore(group.formedOn()));
        applyIfNew(members.admit(command.groupId(), command.memberId(), command.admittedOn(), command.role()));
    }

    @CommandHandler
    void decide(LeaveGroup command) {
        mine(command.mfo());
        refuseFuture(command.leftOn(), command.today());
        MemberLeft event = members.leave(
                command.groupId(),
                command.memberId(),
                command.leftOn(),
                command.reason().name());
        if (event != null) {
            committee.refuseToLeave(command.memberId());
            apply(event);
        }
    }

    @CommandHandler
    void decide(AppointTreasurer command) {
        mine(command.mfo());
        refuseFuture(command.appointedOn(), command.today());
        appointTreasurer(command.groupId(), command.memberId(), command.appointedOn());
    }

    @CommandHandler
    void decide(ElectOfficer command) {
        mine(command.mfo());
        refuseFuture(command.electedOn(), command.today());
        if (command.office() == Office.TREASURER) {
            appointTreasurer(command.groupId(), command.personId(), command.electedOn());
        } else {
            GroupRule.OFFICER_MUST_BE_MEMBER.unless(
                    command.office() == Office.BOOKKEEPER || members.include(command.personId(), command.electedOn()));
            elect(command);
        }
    }

    @CommandHandler
    void decide(NameKeyHolders command) {
        mine(command.mfo());
        refuseFuture(command.namedOn(), command.today());
        if (committee.areKeyHolders(command.keyHolders())) {
            return;
        }
        committee.refuseToName(command.keyHolders(), command.namedOn());
        GroupRule.KEY_HOLDER_MUST_BE_MEMBER.unless(
                command.keyHolders().stream().allMatch(holder -> members.include(holder, command.namedOn())));
        apply(new KeyHoldersNamed(
                command.groupId(), command.keyHolders().stream().sorted().toList(), command.namedOn()));
    }

    @CommandHandler
    void decide(TransformGroup command) {
        GroupFormed group = mine(command.mfo());
        refuseFuture(command.registeredOn(), command.today());
        GroupTransformed event = new GroupTransformed(
                command.groupId(), command.legalForm().name(), command.name(), command.registeredOn());
        if (event.equals(transformed)) {
            return;
        }
        LocalDate last = transformed == null ? group.formedOn() : transformed.registeredOn();
        GroupRule.REGISTERED_OUT_OF_ORDER.unless(!command.registeredOn().isBefore(last));
        apply(event);
    }

    @CommandHandler
    GroupThatDay decide(RecordMeetingOfGroup command) {
        GroupFormed group = mine(command.mfo());
        LocalDate day = command.heldOn();
        GroupRule.MEETING_BEFORE_FORMED.unless(!day.isBefore(group.formedOn()));
        GroupRule.CURRENCY_NOT_OF_GROUP.unless(group.currency().equals(command.currency()));
        GroupRule.NOT_A_MEMBER_THAT_DAY.unless(
                command.members().stream().allMatch(member -> members.includedBy(member, day)));
        return thatDay(day);
    }

    @CommandHandler
    boolean decide(VerifyMeetingOfGroup command, KeyHolderPins pins) {
        mine(command.mfo());
        Set<UUID> holders = committee.keyHolders(command.today());
        GroupRule.NOT_A_KEY_HOLDER.unless(command.signedBy() == null || holders.contains(command.signedBy()));
        return pins.areSetForAny(command.groupId(), holders);
    }

    @CommandHandler
    void decide(RegisterPinOfGroup command) {
        mine(command.mfo());
        GroupRule.NOT_A_KEY_HOLDER.unless(committee.keyHolders(command.today()).contains(command.memberId()));
    }

    @CommandHandler
    void decide(RecordActivityOfGroup command) {
        GroupFormed group = mine(command.mfo());
        GroupRule.ACTIVITY_BEFORE_FORMED.unless(!command.on().isBefore(group.formedOn()));
        GroupRule.NOT_A_MEMBER_THAT_DAY.unless(
                command.members().stream().allMatch(member -> members.include(member, command.on())));
    }

    @EventSourcingHandler
    void evolve(GroupFormed event) {
        groupId = event.groupId();
        formed = event;
        rulebook.open(event.formedOn(), event.rules());
    }

    @EventSourcingHandler
    void evolve(RulesChanged event) {
        rulebook.change(event);
    }

    @EventSourcingHandler
    void evolve(MemberAdmitted event) {
        members.add(event);
    }

    @EventSourcingHandler
    void evolve(MemberLeft event) {
        members.end(event);
    }

    @EventSourcingHandler
    void evolve(TreasurerAppointed event) {
        committee.elect(Office.TREASURER, event.memberId(), event.appointedOn());
    }

    @EventSourcingHandler
    void evolve(OfficerElected event) {
        committee.elect(Office.valueOf(event.office()), event.personId(), event.electedOn());
    }

    @EventSourcingHandler
    void evolve(GroupTransformed event) {
        transformed = event;
    }

    @EventSourcingHandler
    void evolve(KeyHoldersNamed event) {
        committee.nameKeyHolders(event.keyHolders(), event.namedOn());
    }

    private void appointTreasurer(UUID group, UUID member, LocalDate on) {
        GroupRule.TREASURER_MUST_BE_MEMBER.unless(members.include(member, on));
        if (!committee.took(Office.TREASURER, member, on)) {
            committee.refuseToElect(Office.TREASURER, member, on);
            apply(new TreasurerAppointed(group, member, on, committee.predecessor(Office.TREASURER, member)));
        }
    }

    private void elect(ElectOfficer command) {
        Office office = command.office();
        UUID person = command.personId();
        if (!committee.took(office, person, command.electedOn())) {
            committee.refuseToElect(office, person, command.electedOn());
            apply(new OfficerElected(
                    command.groupId(),
                    office.name(),
                    person,
                    command.electedOn(),
                    committee.predecessor(office, person)));
        }
    }

    private GroupThatDay thatDay(LocalDate day) {
        return new GroupThatDay(
                Objects.requireNonNull(formed).currency(),
                rulebook.on(day),
                members.on(day),
                committee.officers(day),
                committee.keyHolders(day));
    }

    /** To another organisation there is no such group. */
    private GroupFormed mine(String mfo) {
        if (formed == null || !formed.mfo().equals(mfo)) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        return formed;
    }

    private static void refuseUnsound(GroupRules rules) {
        GroupRule.RULE_AMOUNT_OUT_OF_BOUNDS.unless(rules.everyAmountIsWithinBounds());
        GroupRule.QUORUM_NOT_A_SHARE.unless(rules.quorumIsAShareOfTheMembers());
    }

    private static void refuseFuture(LocalDate on, LocalDate today) {
        GroupRule.GROUP_DATE_IN_FUTURE.unless(!on.isAfter(today));
    }

    private static void applyIfNew(@Nullable GroupEvent event) {
        if (event != null) {
            apply(event);
        }
    }
}
