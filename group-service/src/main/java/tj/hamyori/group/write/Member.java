package tj.hamyori.group.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashSet;
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
import tj.hamyori.events.Money;
import tj.hamyori.group.events.AbandonmentNoted;
import tj.hamyori.group.events.CivilStatusRecorded;
import tj.hamyori.group.events.ContactRecorded;
import tj.hamyori.group.events.GroupJoined;
import tj.hamyori.group.events.HouseholdQuestionDecided;
import tj.hamyori.group.events.HusbandEmigrationRecorded;
import tj.hamyori.group.events.HusbandReturnRecorded;
import tj.hamyori.group.events.MemberRegistered;
import tj.hamyori.group.events.RemittanceRecorded;
import tj.hamyori.group.model.CurrencyCode;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.OpenQuestion;
import tj.hamyori.group.model.ReceivedBy;
import tj.hamyori.group.model.Seals;
import tj.hamyori.group.write.admit.AdmitIntoGroup;
import tj.hamyori.group.write.decidequestion.DecideQuestion;
import tj.hamyori.group.write.noteabandonment.NoteAbandonment;
import tj.hamyori.group.write.recordcivilstatus.RecordCivilStatus;
import tj.hamyori.group.write.recordcontact.RecordContact;
import tj.hamyori.group.write.recordemigration.RecordEmigration;
import tj.hamyori.group.write.recordremittance.RecordRemittance;
import tj.hamyori.group.write.recordreturn.RecordReturn;
import tj.hamyori.group.write.register.RegisterMember;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

/** A member: her registration, the facts of her household, and the one group she belongs to. */
@Aggregate
class Member {

    @AggregateIdentifier
    private @Nullable UUID memberId;

    private @Nullable MemberRegistered registered;
    private @Nullable HusbandEmigrationRecorded registeredEmigration;
    private @Nullable LocalDate firstEmigratedOn;
    private @Nullable GroupJoined membership;
    private @Nullable AbandonmentNoted noted;
    private final Set<OpenQuestion> questions = new HashSet<>();

    Member() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterMember command, Seals seals) {
        MemberRegistered event = registration(command);
        HusbandEmigrationRecorded emigration = registrationEmigration(command);
        if (registered != null) {
            mine(command.mfo());
            refuseUnless(isSameRegistration(event, emigration, command, seals), MemberRule.MEMBER_ID_REUSED);
            return;
        }
        refuseFuture(command.consentedOn(), command.today());
        refuseUnless(command.person().bornOn().isBefore(command.consentedOn()), MemberRule.BORN_AFTER_CONSENT);
        refuseUnless(!command.vouchedBy().contains(command.memberId()), MemberRule.VOUCHED_FOR_HERSELF);
        if (emigration != null) {
            refuseFuture(emigration.emigratedOn(), command.today());
        }
        apply(event);
        if (emigration != null) {
            apply(emigration);
        }
    }

    @CommandHandler
    void decide(RecordEmigration command) {
        mine(command.mfo());
        refuseFuture(command.emigratedOn(), command.today());
        apply(new HusbandEmigrationRecorded(
                command.memberId(), command.factId(), command.emigratedOn(), command.country()));
    }

    @CommandHandler
    void decide(RecordReturn command) {
        mine(command.mfo());
        refuseFuture(command.returnedOn(), command.today());
        refuseUnless(
                firstEmigratedOn != null && !command.returnedOn().isBefore(firstEmigratedOn),
                MemberRule.RETURNED_WITHOUT_LEAVING);
        apply(new HusbandReturnRecorded(command.memberId(), command.factId(), command.returnedOn()));
    }

    @CommandHandler
    void decide(RecordRemittance command) {
        mine(command.mfo());
        refuseFuture(command.receivedOn(), command.today());
        apply(new RemittanceRecorded(
                command.memberId(),
                command.factId(),
                command.receivedOn(),
                amount(command.amountMinor(), command.currency()),
                command.receivedBy().name()));
    }

    @CommandHandler
    void decide(RecordContact command) {
        mine(command.mfo());
        refuseFuture(command.contactedOn(), command.today());
        apply(new ContactRecorded(command.memberId(), command.factId(), command.contactedOn(), command.kind()));
    }

    @CommandHandler
    void decide(RecordCivilStatus command) {
        mine(command.mfo());
        refuseFuture(command.statedOn(), command.today());
        apply(new CivilStatusRecorded(
                command.memberId(),
                command.factId(),
                command.statedOn(),
                command.status().name()));
    }

    @CommandHandler
    void decide(DecideQuestion command) {
        mine(command.mfo());
        refuseFuture(command.decidedOn(), command.today());
        refuseUnless(questions.contains(command.question()), MemberRule.NO_SUCH_QUESTION);
        refuseUnless(!command.decidedOn().isBefore(command.question().on()), MemberRule.DECIDED_BEFORE_THE_FACT);
        apply(new HouseholdQuestionDecided(
                command.memberId(),
                command.factId(),
                command.decidedOn(),
                command.question().kind().name(),
                command.question().on(),
                command.found().name(),
                command.sealedReason(),
                command.decidedBy()));
    }

    @CommandHandler
    void decide(NoteAbandonment command) {
        mine(command.mfo());
        boolean isNewer = noted == null || !command.notedOn().isBefore(noted.notedOn());
        LocalDate last = noted == null ? null : noted.abandonedSince();
        if (isNewer && !Objects.equals(last, command.abandonedSince())) {
            apply(new AbandonmentNoted(command.memberId(), command.notedOn(), command.abandonedSince()));
        }
    }

    @CommandHandler
    void decide(AdmitIntoGroup command) {
        mine(command.mfo());
        if (membership == null) {
            apply(new GroupJoined(command.memberId(), command.groupId(), command.admittedOn()));
        } else {
            refuseUnless(membership.groupId().equals(command.groupId()), MemberRule.IN_ANOTHER_GROUP);
        }
    }

    @EventSourcingHandler
    void evolve(MemberRegistered event) {
        memberId = event.memberId();
        registered = event;
    }

    @EventSourcingHandler
    void evolve(HusbandEmigrationRecorded event) {
        if (event.factId().equals(event.memberId())) {
            registeredEmigration = event;
        }
        if (firstEmigratedOn == null || event.emigratedOn().isBefore(firstEmigratedOn)) {
            firstEmigratedOn = event.emigratedOn();
        }
    }

    @EventSourcingHandler
    void evolve(RemittanceRecorded event) {
        ask(new HouseholdFact.Remittance(event.receivedOn(), ReceivedBy.valueOf(event.receivedBy()), event.amount()));
    }

    @EventSourcingHandler
    void evolve(ContactRecorded event) {
        ask(new HouseholdFact.Contact(event.contactedOn(), event.kind()));
    }

    private void ask(HouseholdFact fact) {
        OpenQuestion question = fact.question();
        if (question != null) {
            questions.add(question);
        }
    }

    @EventSourcingHandler
    void evolve(AbandonmentNoted event) {
        noted = event;
    }

    @EventSourcingHandler
    void evolve(GroupJoined event) {
        membership = event;
    }

    private static MemberRegistered registration(RegisterMember command) {
        return new MemberRegistered(
                command.memberId(),
                command.mfo(),
                command.sealedPerson(),
                command.sex().name(),
                command.person().bornOn().getYear(),
                command.district(),
                command.consentedOn(),
                command.vouchedBy());
    }

    private static @Nullable HusbandEmigrationRecorded registrationEmigration(RegisterMember command) {
        return command.emigratedOn() == null
                ? null
                : new HusbandEmigrationRecorded(
                        command.memberId(), command.memberId(), command.emigratedOn(), command.emigratedTo());
    }

    /** Sealed texts differ each time, so the person is compared opened and the rest as it is stored. */
    private boolean isSameRegistration(
            MemberRegistered event,
            @Nullable HusbandEmigrationRecorded emigration,
            RegisterMember command,
            Seals seals) {
        MemberRegistered stands = Objects.requireNonNull(registered, "compared only where one stands");
        MemberRegistered withTheirSeal = new MemberRegistered(
                event.memberId(),
                event.mfo(),
                stands.sealedPerson(),
                event.sex(),
                event.birthYear(),
                event.district(),
                event.consentedOn(),
                event.vouchedBy());
        return withTheirSeal.equals(stands)
                && Objects.equals(emigration, registeredEmigration)
                && seals.open(command.memberId(), stands.sealedPerson())
                        .filter(command.person()::equals)
                        .isPresent();
    }

    private static @Nullable Money amount(@Nullable Long amountMinor, @Nullable String currency) {
        if (amountMinor == null && currency == null) {
            return null;
        }
        if (amountMinor == null || currency == null) {
            throw new RuleViolated(MemberRule.REMITTANCE_WITHOUT_CURRENCY);
        }
        refuseUnless(CurrencyCode.isKnown(currency), MemberRule.REMITTANCE_CURRENCY_UNKNOWN);
        refuseUnless(amountMinor > 0, MemberRule.REMITTANCE_NOT_POSITIVE);
        return Money.of(amountMinor, currency);
    }

    /** To another organisation there is no such member. */
    private void mine(String mfo) {
        if (registered == null || !registered.mfo().equals(mfo)) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
    }

    private static void refuseFuture(LocalDate on, LocalDate today) {
        refuseUnless(!on.isAfter(today), MemberRule.FACT_IN_FUTURE);
    }

    private static void refuseUnless(boolean allowed, MemberRule rule) {
        if (!allowed) {
            throw new RuleViolated(rule);
        }
    }
}
