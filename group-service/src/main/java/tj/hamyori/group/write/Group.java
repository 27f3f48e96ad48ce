package tj.hamyori.group.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.GroupChange;
import tj.hamyori.group.events.GroupFormed;
import tj.hamyori.group.events.GroupTransformed;
import tj.hamyori.group.events.KeyHoldersNamed;
import tj.hamyori.group.events.LendingOrderAgreed;
import tj.hamyori.group.events.MemberAdmitted;
import tj.hamyori.group.events.MemberLeft;
import tj.hamyori.group.events.OfficerElected;
import tj.hamyori.group.events.RulesChanged;
import tj.hamyori.group.events.TreasurerAppointed;
import tj.hamyori.group.model.GroupThatDay;
import tj.hamyori.group.model.GroupToForm;
import tj.hamyori.group.model.Joining;
import tj.hamyori.group.model.KeyHolderPins;
import tj.hamyori.group.model.Office;
import tj.hamyori.group.write.admit.AdmitMember;
import tj.hamyori.group.write.agreelendingorder.AgreeLendingOrder;
import tj.hamyori.group.write.appointtreasurer.AppointTreasurer;
import tj.hamyori.group.write.changerules.ChangeRules;
import tj.hamyori.group.write.confirmshareout.ConfirmShareOutOfGroup;
import tj.hamyori.group.write.dissolve.DissolveGroup;
import tj.hamyori.group.write.elect.ElectOfficer;
import tj.hamyori.group.write.form.FormGroup;
import tj.hamyori.group.write.leave.LeaveGroup;
import tj.hamyori.group.write.merge.MergeGroup;
import tj.hamyori.group.write.merge.MergeIntoGroup;
import tj.hamyori.group.write.namekeyholders.NameKeyHolders;
import tj.hamyori.group.write.recordactivity.RecordActivityOfGroup;
import tj.hamyori.group.write.recordmeeting.RecordMeetingOfGroup;
import tj.hamyori.group.write.registerpin.RegisterPinOfGroup;
import tj.hamyori.group.write.split.SplitGroup;
import tj.hamyori.group.write.split.SplitIntoGroup;
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
    private final Memberships members = new Memberships();
    private final Committee committee = new Committee();
    private final Rulebook rulebook = new Rulebook();
    private final Lineage lineage = new Lineage(members);

    Group() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(FormGroup command) {
        GroupFormed event = Formation.of(command);
        if (formed != null) {
            GroupRule.GROUP_ID_REUSED.unless(known(command.mfo()).equals(event));
            return;
        }
        refuseFuture(command.formedOn(), command.today());
        Formation.refuse(command);
        apply(event);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SplitIntoGroup command) {
        lineage.events(command, formed == null ? null : known(command.mfo())).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(ChangeRules command) {
        mine(command.mfo());
        refuseFuture(command.decidedOn(), command.today());
        rulebook.event(command).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(AgreeLendingOrder command) {
        mine(command.mfo());
        refuseFuture(command.agreedOn(), command.today());
        rulebook.event(command, members.present()).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(AdmitMember command) {
        GroupFormed group = mine(command.mfo());
        refuseFuture(command.admittedOn(), command.today());
        GroupRule.ADMITTED_BEFORE_FORMED.unless(!command.admittedOn().isBefore(group.formedOn()));
        Optional.ofNullable(members.admit(command.groupId(), command.memberId(), command.admittedOn(), command.role()))
                .ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(LeaveGroup command) {
        mine(command.mfo());
        refuseFuture(command.leftOn(), command.today());
        MemberLeft event = members.leave(command);
        if (event != null) {
            GroupRule.LEAVER_OWES_HER_GROUP.unless(
                    !command.owesHerGroup() || !command.reason().settlesFirst());
            committee.refuseToLeave(command.memberId());
            apply(event);
        }
    }

    @CommandHandler
    void decide(AppointTreasurer command) {
        mine(command.mfo());
        refuseFuture(command.appointedOn(), command.today());
        elect(command.groupId(), Office.TREASURER, command.memberId(), command.appointedOn());
    }

    @CommandHandler
    void decide(ElectOfficer command) {
        mine(command.mfo());
        refuseFuture(command.electedOn(), command.today());
        elect(command.groupId(), command.office(), command.personId(), command.electedOn());
    }

    @CommandHandler
    void decide(NameKeyHolders command) {
        mine(command.mfo());
        refuseFuture(command.namedOn(), command.today());
        committee.event(command, members).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(TransformGroup command) {
        GroupFormed group = mine(command.mfo());
        refuseFuture(command.registeredOn(), command.today());
        lineage.event(command, group).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(DissolveGroup command) {
        lineage.events(command, known(command.mfo())).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    GroupToForm decide(SplitGroup command) {
        GroupFormed group = known(command.mfo());
        LocalDate on = command.splitOn();
        GroupToForm toForm = Formation.outOf(group, rulebook.on(on), command, members.on(on));
        lineage.events(command, group).forEach(AggregateLifecycle::apply);
        return toForm;
    }

    @CommandHandler
    Joining decide(MergeGroup command) {
        GroupFormed group = known(command.mfo());
        lineage.events(command, group).forEach(AggregateLifecycle::apply);
        return new Joining(group.currency(), lineage.wentOver(command.mergedOn()));
    }

    @CommandHandler
    void decide(MergeIntoGroup command) {
        lineage.events(command, known(command.mfo())).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    GroupThatDay decide(RecordMeetingOfGroup command) {
        GroupFormed group = known(command.mfo());
        LocalDate day = command.heldOn();
        GroupRule.MEETING_BEFORE_FORMED.unless(!day.isBefore(group.formedOn()));
        GroupRule.CURRENCY_NOT_OF_GROUP.unless(group.currency().equals(command.currency()));
        GroupRule.NOT_A_MEMBER_THAT_DAY.unless(
                command.members().stream().allMatch(member -> members.includedBy(member, day)));
        return new GroupThatDay(
                group.currency(),
                rulebook.on(day),
                members.on(day),
                committee.officers(day),
                committee.keyHolders(day));
    }

    @CommandHandler
    boolean decide(VerifyMeetingOfGroup command, KeyHolderPins pins) {
        known(command.mfo());
        return committee.keyHolderSigns(command.groupId(), command.signedBy(), command.today(), pins);
    }

    @CommandHandler
    boolean decide(ConfirmShareOutOfGroup command, KeyHolderPins pins) {
        known(command.mfo());
        return committee.keyHolderSigns(command.groupId(), command.signedBy(), command.today(), pins);
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
    void evolve(LendingOrderAgreed event) {
        rulebook.agree(event);
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
        lineage.evolve(event);
    }

    @EventSourcingHandler
    void evolve(GroupChange event) {
        committee.evolve(event);
        lineage.evolve(event);
    }

    @EventSourcingHandler
    void evolve(KeyHoldersNamed event) {
        committee.nameKeyHolders(event.keyHolders(), event.namedOn());
    }

    private void elect(UUID group, Office office, UUID person, LocalDate on) {
        committee
                .elected(group, office, person, on, members.include(person, on))
                .ifPresent(AggregateLifecycle::apply);
    }

    /** A group that has ended can only be read. */
    private GroupFormed mine(String mfo) {
        GroupFormed group = known(mfo);
        lineage.refuseEnded();
        return group;
    }

    /** To another organisation there is no such group. */
    private GroupFormed known(String mfo) {
        if (formed == null || !formed.mfo().equals(mfo)) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        return formed;
    }

    private static void refuseFuture(LocalDate on, LocalDate today) {
        GroupRule.GROUP_DATE_IN_FUTURE.unless(!on.isAfter(today));
    }
}
