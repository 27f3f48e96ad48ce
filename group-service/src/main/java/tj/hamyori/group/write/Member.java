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
import tj.hamyori.group.events.ClearHouseholdFact;
import tj.hamyori.group.events.ConsentRenewed;
import tj.hamyori.group.events.ConsentRevoked;
import tj.hamyori.group.events.ContactChanged;
import tj.hamyori.group.events.GroupJoined;
import tj.hamyori.group.events.GroupLeft;
import tj.hamyori.group.events.HouseholdAssessed;
import tj.hamyori.group.events.HouseholdFactRecorded;
import tj.hamyori.group.events.HouseholdFactWithdrawalRecorded;
import tj.hamyori.group.events.MemberDetailsCorrected;
import tj.hamyori.group.events.MemberErased;
import tj.hamyori.group.events.MemberRegistered;
import tj.hamyori.group.facts.StoredFacts;
import tj.hamyori.group.model.Phones;
import tj.hamyori.group.model.Seals;
import tj.hamyori.group.write.acknowledgenotice.AcknowledgeNotice;
import tj.hamyori.group.write.admit.AdmitIntoGroup;
import tj.hamyori.group.write.changecontact.ChangeContact;
import tj.hamyori.group.write.changegroup.ChangeGroup;
import tj.hamyori.group.write.correct.CorrectDetails;
import tj.hamyori.group.write.decidequestion.DecideQuestion;
import tj.hamyori.group.write.elect.ElectPerson;
import tj.hamyori.group.write.erase.EraseMember;
import tj.hamyori.group.write.leave.LeaveHerGroup;
import tj.hamyori.group.write.noteabandonment.NoteAbandonment;
import tj.hamyori.group.write.recordcivilstatus.RecordCivilStatus;
import tj.hamyori.group.write.recordcontact.RecordContact;
import tj.hamyori.group.write.recordemigration.RecordEmigration;
import tj.hamyori.group.write.recordremittance.RecordRemittance;
import tj.hamyori.group.write.recordreturn.RecordReturn;
import tj.hamyori.group.write.register.RegisterMember;
import tj.hamyori.group.write.register.RegisterVouching;
import tj.hamyori.group.write.renewconsent.RenewConsent;
import tj.hamyori.group.write.withdrawconsent.WithdrawConsent;
import tj.hamyori.group.write.withdrawfact.WithdrawFact;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.request.RequestContext;

/** A member: her registration, person, consent and household, and the one group she belongs to. */
@Aggregate
class Member {

    @AggregateIdentifier
    private @Nullable UUID memberId;

    private @Nullable MemberRegistered registered;
    private final OneGroup group = new OneGroup();
    private @Nullable MemberErased erased;
    private final MemberPerson person = new MemberPerson();
    private final MemberConsent consent = new MemberConsent();
    private final MemberHousehold household = new MemberHousehold();

    Member() {}

    /** @return whether she is registered now and was not before */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean decide(RegisterMember command, Seals seals, Phones phones) {
        Registration asked = Registration.of(command);
        if (registered != null) {
            mine(command.mfo());
            Registration stands = new Registration(
                    registered,
                    household.registeredEmigration(command.memberId(), seals).orElse(null));
            MemberRule.MEMBER_ID_REUSED.unless(asked.isSameAs(stands, command, seals));
            return false;
        }
        Registration.refuse(command, phones);
        asked.events(seals).forEach(AggregateLifecycle::apply);
        return true;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterVouching command) {
        MemberRule.VOUCHER_UNKNOWN.unless(
                registered != null && registered.mfo().equals(command.mfo()) && erased == null);
    }

    @CommandHandler
    void decide(CorrectDetails command, Seals seals) {
        mine(command.mfo());
        person.event(command, seals).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(ChangeContact command, Seals seals, Phones phones) {
        mine(command.mfo());
        person.event(command, seals, phones).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(WithdrawConsent command) {
        mine(command.mfo());
        consent.event(command).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(RenewConsent command) {
        mine(command.mfo());
        consent.event(command).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(EraseMember command) {
        MemberRegistered stands = registeredWith(command.mfo());
        if (erased == null) {
            apply(MemberPerson.event(command, stands));
        }
    }

    @CommandHandler
    void decide(RecordEmigration command, Seals seals) {
        mine(command.mfo());
        consent.require();
        apply(household.event(command, seals));
    }

    @CommandHandler
    void decide(RecordReturn command, Seals seals) {
        mine(command.mfo());
        consent.require();
        apply(household.event(command, seals));
    }

    @CommandHandler
    void decide(RecordRemittance command, Seals seals) {
        mine(command.mfo());
        consent.require();
        apply(household.event(command, seals));
    }

    @CommandHandler
    void decide(RecordContact command, Seals seals) {
        mine(command.mfo());
        consent.require();
        apply(household.event(command, seals));
    }

    @CommandHandler
    void decide(RecordCivilStatus command, Seals seals) {
        mine(command.mfo());
        consent.require();
        apply(household.event(command, seals));
    }

    @CommandHandler
    void decide(DecideQuestion command, Seals seals) {
        mine(command.mfo());
        consent.require();
        apply(household.event(command, seals));
    }

    @CommandHandler
    void decide(WithdrawFact command) {
        mine(command.mfo());
        apply(household.event(command));
    }

    @CommandHandler
    void decide(NoteAbandonment command, Seals seals) {
        mine(command.mfo());
        household.event(command, seals).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(AcknowledgeNotice command) {
        mine(command.mfo());
        household.event(command).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(AdmitIntoGroup command) {
        mine(command.mfo());
        group.event(command).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(LeaveHerGroup command) {
        registeredWith(command.mfo());
        group.event(command).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(ChangeGroup command) {
        group.events(command).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void decide(ElectPerson command) {
        mine(command.mfo());
    }

    @EventSourcingHandler
    void evolve(MemberRegistered event) {
        memberId = event.memberId();
        registered = event;
        person.evolve(event);
        consent.evolve(event);
        household.evolve(event);
    }

    @EventSourcingHandler
    void evolve(MemberDetailsCorrected event) {
        person.evolve(event);
        household.evolve(event);
    }

    @EventSourcingHandler
    void evolve(ContactChanged event) {
        person.evolve(event);
    }

    @EventSourcingHandler
    void evolve(ConsentRevoked event) {
        consent.evolve(event);
    }

    @EventSourcingHandler
    void evolve(ConsentRenewed event) {
        consent.evolve(event);
    }

    @EventSourcingHandler
    void evolve(MemberErased event) {
        erased = event;
    }

    @EventSourcingHandler
    void evolve(HouseholdFactRecorded event, @MetaDataValue(RequestContext.WHO) @Nullable String who) {
        household.evolve(event, who);
    }

    @EventSourcingHandler
    void evolve(ClearHouseholdFact event, @MetaDataValue(RequestContext.WHO) @Nullable String who) {
        household.evolve(event.memberId(), event.factId(), StoredFacts.of(event), who);
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
    void evolve(HouseholdAssessed event) {
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

    private void mine(String mfo) {
        registeredWith(mfo);
        MemberRule.MEMBER_ERASED.unless(erased == null);
    }

    /** To another organisation there is no such member. */
    private MemberRegistered registeredWith(String mfo) {
        if (registered == null || !registered.mfo().equals(mfo)) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        return registered;
    }
}
