package tj.hamyori.group.write;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;
import tj.hamyori.group.events.AbandonmentNoted;
import tj.hamyori.group.events.CivilStatusRecorded;
import tj.hamyori.group.events.ContactRecorded;
import tj.hamyori.group.events.HouseholdQuestionDecided;
import tj.hamyori.group.events.HusbandEmigrationRecorded;
import tj.hamyori.group.events.HusbandReturnRecorded;
import tj.hamyori.group.events.RemittanceRecorded;
import tj.hamyori.group.model.CurrencyCode;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.OpenQuestion;
import tj.hamyori.group.model.ReceivedBy;
import tj.hamyori.group.write.decidequestion.DecideQuestion;
import tj.hamyori.group.write.noteabandonment.NoteAbandonment;
import tj.hamyori.group.write.recordcivilstatus.RecordCivilStatus;
import tj.hamyori.group.write.recordcontact.RecordContact;
import tj.hamyori.group.write.recordemigration.RecordEmigration;
import tj.hamyori.group.write.recordremittance.RecordRemittance;
import tj.hamyori.group.write.recordreturn.RecordReturn;
import tj.hamyori.platform.problem.RuleViolated;

/** A member's household as her aggregate knows it: which event a command about it becomes, and what refuses it. */
class MemberHousehold {

    private @Nullable HusbandEmigrationRecorded registeredEmigration;
    private @Nullable LocalDate firstEmigratedOn;
    private @Nullable AbandonmentNoted noted;
    private final Set<OpenQuestion> questions = new HashSet<>();

    /** The emigration stated with her registration. */
    @Nullable
    HusbandEmigrationRecorded registeredEmigration() {
        return registeredEmigration;
    }

    HusbandEmigrationRecorded event(RecordEmigration command) {
        MemberRule.refuseFuture(command.emigratedOn(), command.today());
        return new HusbandEmigrationRecorded(
                command.memberId(), command.factId(), command.emigratedOn(), command.country());
    }

    HusbandReturnRecorded event(RecordReturn command) {
        MemberRule.refuseFuture(command.returnedOn(), command.today());
        MemberRule.RETURNED_WITHOUT_LEAVING.unless(
                firstEmigratedOn != null && !command.returnedOn().isBefore(firstEmigratedOn));
        return new HusbandReturnRecorded(command.memberId(), command.factId(), command.returnedOn());
    }

    RemittanceRecorded event(RecordRemittance command) {
        MemberRule.refuseFuture(command.receivedOn(), command.today());
        return new RemittanceRecorded(
                command.memberId(),
                command.factId(),
                command.receivedOn(),
                amount(command.amountMinor(), command.currency()),
                command.receivedBy().name());
    }

    ContactRecorded event(RecordContact command) {
        MemberRule.refuseFuture(command.contactedOn(), command.today());
        return new ContactRecorded(command.memberId(), command.factId(), command.contactedOn(), command.kind());
    }

    CivilStatusRecorded event(RecordCivilStatus command) {
        MemberRule.refuseFuture(command.statedOn(), command.today());
        return new CivilStatusRecorded(
                command.memberId(),
                command.factId(),
                command.statedOn(),
                command.status().name());
    }

    HouseholdQuestionDecided event(DecideQuestion command) {
        MemberRule.refuseFuture(command.decidedOn(), command.today());
        MemberRule.NO_SUCH_QUESTION.unless(questions.contains(command.question()));
        MemberRule.DECIDED_BEFORE_THE_FACT.unless(
                !command.decidedOn().isBefore(command.question().on()));
        return new HouseholdQuestionDecided(
                command.memberId(),
                command.factId(),
                command.decidedOn(),
                command.question().kind().name(),
                command.question().on(),
                command.found().name(),
                command.sealedReason(),
                command.decidedBy());
    }

    /** Empty where the answer is the last one noted, or is about a day before it. */
    Optional<AbandonmentNoted> event(NoteAbandonment command) {
        boolean isNewer = noted == null || !command.notedOn().isBefore(noted.notedOn());
        LocalDate last = noted == null ? null : noted.abandonedSince();
        return isNewer && !Objects.equals(last, command.abandonedSince())
                ? Optional.of(new AbandonmentNoted(command.memberId(), command.notedOn(), command.abandonedSince()))
                : Optional.empty();
    }

    void evolve(HusbandEmigrationRecorded event) {
        if (event.factId().equals(event.memberId())) {
            registeredEmigration = event;
        }
        if (firstEmigratedOn == null || event.emigratedOn().isBefore(firstEmigratedOn)) {
            firstEmigratedOn = event.emigratedOn();
        }
    }

    void evolve(RemittanceRecorded event) {
        ask(new HouseholdFact.Remittance(event.receivedOn(), ReceivedBy.valueOf(event.receivedBy()), event.amount()));
    }

    void evolve(ContactRecorded event) {
        ask(new HouseholdFact.Contact(event.contactedOn(), event.kind()));
    }

    void evolve(AbandonmentNoted event) {
        noted = event;
    }

    private void ask(HouseholdFact fact) {
        OpenQuestion question = fact.question();
        if (question != null) {
            questions.add(question);
        }
    }

    private static @Nullable Money amount(@Nullable Long amountMinor, @Nullable String currency) {
        if (amountMinor == null && currency == null) {
            return null;
        }
        if (amountMinor == null || currency == null) {
            throw new RuleViolated(MemberRule.REMITTANCE_WITHOUT_CURRENCY);
        }
        MemberRule.REMITTANCE_CURRENCY_UNKNOWN.unless(CurrencyCode.isKnown(currency));
        MemberRule.REMITTANCE_NOT_POSITIVE.unless(amountMinor > 0);
        return Money.of(amountMinor, currency);
    }
}
