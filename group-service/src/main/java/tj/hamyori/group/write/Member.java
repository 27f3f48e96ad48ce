package tj.hamyori.group.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.AbandonmentNoted;
import tj.hamyori.group.events.AbandonmentNoticeAcknowledged;
import tj.hamyori.group.events.CivilStatusRecorded;
import tj.hamyori.group.events.ContactRecorded;
import tj.hamyori.group.events.GroupJoined;
import tj.hamyori.group.events.GroupLeft;
import tj.hamyori.group.events.HouseholdFactWithdrawalRecorded;
import tj.hamyori.group.events.HouseholdQuestionDecided;
import tj.hamyori.group.events.HusbandEmigrationRecorded;
import tj.hamyori.group.events.HusbandReturnRecorded;
import tj.hamyori.group.events.MemberRegistered;
import tj.hamyori.group.events.RemittanceRecorded;
import tj.hamyori.group.model.Seals;
import tj.hamyori.group.write.acknowledgenotice.AcknowledgeNotice;
import tj.hamyori.group.write.admit.AdmitIntoGroup;
import tj.hamyori.group.write.decidequestion.DecideQuestion;
import tj.hamyori.group.write.elect.ElectPerson;
import tj.hamyori.group.write.leave.LeaveHerGroup;
import tj.hamyori.group.write.noteabandonment.NoteAbandonment;
import tj.hamyori.group.write.recordcivilstatus.RecordCivilStatus;
import tj.hamyori.group.write.recordcontact.RecordContact;
import tj.hamyori.group.write.recordemigration.RecordEmigration;
import tj.hamyori.group.write.recordremittance.RecordRemittance;
import tj.hamyori.group.write.recordreturn.RecordReturn;
import tj.hamyori.group.write.register.RegisterMember;
import tj.hamyori.group.write.withdrawfact.WithdrawFact;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.request.RequestContext;

/** A member: her registration, the facts of her {@link MemberHousehold}, and the one group she belongs to. */
@Aggregate
class Member {

    @AggregateIdentifier
    private @Nullable UUID memberId;

    private @Nullable MemberRegistered registered;
    private final OneGroup group = new OneGroup();
    private final MemberHousehold household = new MemberHousehold();

    Member() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterMember command, Seals seals) {
        Registration asked = Registration.of(command);
        if (registered != null) {
            mine(command.mfo());
            Registration stands = new Registration(registered, household.registeredEmigration());
            MemberRule.MEMBER_ID_REUSED.unless(asked.isSameAs(stands, command, seals));
            return;
        }
        Registration.refuse(command);
        apply(asked.event());
        if (asked.emigration() != null) {
            apply(asked.emigration());
        }
    }

    @CommandHandler
    void decide(RecordEmigration command) {
        mine(command.mfo());
        apply(household.event(command));
    }

    @CommandHandler
    void decide(RecordReturn command) {
        mine(command.mfo());
        apply(household.event(command));
    }

    @CommandHandler
    void decide(RecordRemittance command) {
        mine(command.mfo());
        apply(household.event(command));
    }

    @CommandHandler
    void decide(RecordContact command) {
        mine(command.mfo());
        apply(household.event(command));
    }

    @CommandHandler
    void decide(RecordCivilStatus command) {
        mine(command.mfo());
        apply(household.event(command));
    }

    @CommandHandler
    void decide(DecideQuestion command) {
        mine(command.mfo());
        apply(household.event(command));
    }

    @CommandHandler
    void decide(WithdrawFact command) {
        mine(command.mfo());
        apply(household.event(command));
    }

    @CommandHandler
    void decide(NoteAbandonment command) {
        mine(command.mfo());
        household.event(command).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(AcknowledgeNotice command) {
        mine(command.mfo());
        household.event(command).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(AdmitIntoGroup command) {
        mine(command.mfo());
        GroupJoined event = group.join(command.memberId(), command.groupId(), command.admittedOn());
        if (event != null) {
            apply(event);
        }
    }

    @CommandHandler
    void decide(LeaveHerGroup command) {
        mine(command.mfo());
        if (group.belongsTo(command.groupId())) {
            apply(new GroupLeft(command.memberId(), command.groupId(), command.leftOn()));
        }
    }

    @CommandHandler
    void decide(ElectPerson command) {
        mine(command.mfo());
    }

    @EventSourcingHandler
    void evolve(MemberRegistered event) {
        memberId = event.memberId();
        registered = event;
    }

    @EventSourcingHandler
    void evolve(HusbandEmigrationRecorded event, @MetaDataValue(RequestContext.WHO) @Nullable String who) {
        household.evolve(event, who);
    }

    @EventSourcingHandler
    void evolve(HusbandReturnRecorded event, @MetaDataValue(RequestContext.WHO) @Nullable String who) {
        household.evolve(event, who);
    }

    @EventSourcingHandler
    void evolve(RemittanceRecorded event, @MetaDataValue(RequestContext.WHO) @Nullable String who) {
        household.evolve(event, who);
    }

    @EventSourcingHandler
    void evolve(ContactRecorded event, @MetaDataValue(RequestContext.WHO) @Nullable String who) {
        household.evolve(event, who);
    }

    @EventSourcingHandler
    void evolve(CivilStatusRecorded event, @MetaDataValue(RequestContext.WHO) @Nullable String who) {
        household.evolve(event, who);
    }

    @EventSourcingHandler
    void evolve(HouseholdQuestionDecided event) {
        household.evolve(event);
    }

    @EventSourcingHandler
    void evolve(HouseholdFactWithdrawalRecorded event) {
        household.evolve(event);
    }

    @EventSourcingHandler
    void evolve(AbandonmentNoticeAcknowledged event) {
        household.evolve(event);
    }

    @EventSourcingHandler
    void evolve(AbandonmentNoted event) {
        household.evolve(event);
    }

    @EventSourcingHandler
    void evolve(GroupJoined event) {
        group.evolve(event);
    }

    @EventSourcingHandler
    void evolve(GroupLeft event) {
        group.evolve(event);
    }

    /** To another organisation there is no such member. */
    private void mine(String mfo) {
        if (registered == null || !registered.mfo().equals(mfo)) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
    }
}
