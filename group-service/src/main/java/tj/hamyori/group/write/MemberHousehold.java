package tj.hamyori.group.write;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;
import tj.hamyori.group.events.AbandonmentNoted;
import tj.hamyori.group.events.AbandonmentNoticeAcknowledged;
import tj.hamyori.group.events.CivilStatusRecorded;
import tj.hamyori.group.events.ContactRecorded;
import tj.hamyori.group.events.HouseholdFactWithdrawalRecorded;
import tj.hamyori.group.events.HouseholdQuestionDecided;
import tj.hamyori.group.events.HusbandEmigrationRecorded;
import tj.hamyori.group.events.HusbandReturnRecorded;
import tj.hamyori.group.events.RemittanceRecorded;
import tj.hamyori.group.model.CivilStatus;
import tj.hamyori.group.model.CurrencyCode;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.OpenQuestion;
import tj.hamyori.group.model.ReceivedBy;
import tj.hamyori.group.model.Support;
import tj.hamyori.group.write.acknowledgenotice.AcknowledgeNotice;
import tj.hamyori.group.write.decidequestion.DecideQuestion;
import tj.hamyori.group.write.noteabandonment.NoteAbandonment;
import tj.hamyori.group.write.recordcivilstatus.RecordCivilStatus;
import tj.hamyori.group.write.recordcontact.RecordContact;
import tj.hamyori.group.write.recordemigration.RecordEmigration;
import tj.hamyori.group.write.recordremittance.RecordRemittance;
import tj.hamyori.group.write.recordreturn.RecordReturn;
import tj.hamyori.group.write.withdrawfact.WithdrawFact;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

/** A member's household as her aggregate knows it: which event a command about it becomes, and what refuses it. */
class MemberHousehold {

    private @Nullable HusbandEmigrationRecorded registeredEmigration;
    private @Nullable AbandonmentNoted noted;
    private @Nullable LocalDate acknowledgedNotice;
    private final Map<UUID, Entry> standing = new HashMap<>();
    private final Set<UUID> withdrawn = new HashSet<>();

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
        MemberRule.RETURNED_WITHOUT_LEAVING.unless(standing.values().stream()
                .anyMatch(entry -> entry.fact() instanceof HouseholdFact.HusbandEmigrated left
                        && !left.on().isAfter(command.returnedOn())));
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
        MemberRule.NO_SUCH_QUESTION.unless(standing.values().stream()
                .anyMatch(entry -> command.question().equals(entry.fact().question())));
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

    HouseholdFactWithdrawalRecorded event(WithdrawFact command) {
        MemberRule.refuseFuture(command.withdrawnOn(), command.today());
        UUID factId = command.factId();
        MemberRule.FACT_ALREADY_WITHDRAWN.unless(!withdrawn.contains(factId));
        Entry entry = standing.get(factId);
        if (entry == null) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        MemberRule.WITHDRAWN_BY_RECORDER.unless(!command.withdrawnBy().equals(entry.who()));
        return new HouseholdFactWithdrawalRecorded(
                command.memberId(), factId, command.withdrawnOn(), command.sealedReason(), command.withdrawnBy());
    }

    /** Empty where somebody saw it before. */
    Optional<AbandonmentNoticeAcknowledged> event(AcknowledgeNotice command) {
        MemberRule.NOTICE_HAS_CHANGED.unless(noted != null && noted.notedOn().equals(command.notedOn()));
        return command.notedOn().equals(acknowledgedNotice)
                ? Optional.empty()
                : Optional.of(new AbandonmentNoticeAcknowledged(
                        command.memberId(), command.notedOn(), command.acknowledgedOn(), command.by()));
    }

    /** Empty where the answer is the last one noted, or is about a day before it. */
    Optional<AbandonmentNoted> event(NoteAbandonment command) {
        boolean isNewer = noted == null || !command.notedOn().isBefore(noted.notedOn());
        LocalDate last = noted == null ? null : noted.abandonedSince();
        return isNewer && !Objects.equals(last, command.abandonedSince())
                ? Optional.of(new AbandonmentNoted(command.memberId(), command.notedOn(), command.abandonedSince()))
                : Optional.empty();
    }

    void evolve(HusbandEmigrationRecorded event, @Nullable String who) {
        if (event.factId().equals(event.memberId())) {
            registeredEmigration = event;
        }
        enter(event.factId(), new HouseholdFact.HusbandEmigrated(event.emigratedOn(), event.country()), who);
    }

    void evolve(HusbandReturnRecorded event, @Nullable String who) {
        enter(event.factId(), new HouseholdFact.HusbandReturned(event.returnedOn()), who);
    }

    void evolve(RemittanceRecorded event, @Nullable String who) {
        ReceivedBy receivedBy = ReceivedBy.valueOf(event.receivedBy());
        enter(event.factId(), new HouseholdFact.Remittance(event.receivedOn(), receivedBy, event.amount()), who);
    }

    void evolve(ContactRecorded event, @Nullable String who) {
        enter(event.factId(), new HouseholdFact.Contact(event.contactedOn(), event.kind()), who);
    }

    void evolve(CivilStatusRecorded event, @Nullable String who) {
        CivilStatus status = CivilStatus.valueOf(event.status());
        enter(event.factId(), new HouseholdFact.CivilStatusStated(event.statedOn(), status), who);
    }

    void evolve(HouseholdQuestionDecided event) {
        OpenQuestion about = new OpenQuestion(OpenQuestion.Kind.valueOf(event.question()), event.questionOn());
        Support found = Support.valueOf(event.found());
        enter(event.factId(), new HouseholdFact.Decided(event.decidedOn(), about, found), event.decidedBy());
    }

    void evolve(HouseholdFactWithdrawalRecorded event) {
        standing.remove(event.factId());
        withdrawn.add(event.factId());
    }

    void evolve(AbandonmentNoticeAcknowledged event) {
        acknowledgedNotice = event.notedOn();
    }

    void evolve(AbandonmentNoted event) {
        noted = event;
    }

    private void enter(UUID factId, HouseholdFact fact, @Nullable String who) {
        standing.put(factId, new Entry(fact, who));
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

    /** @param who recorded it; null where the event does not say */
    private record Entry(HouseholdFact fact, @Nullable String who) {}
}
