package tj.hamyori.group.write;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;
import tj.hamyori.group.events.AbandonmentNoted;
import tj.hamyori.group.events.AbandonmentNoticeAcknowledged;
import tj.hamyori.group.events.HouseholdAssessed;
import tj.hamyori.group.events.HouseholdFactRecorded;
import tj.hamyori.group.events.HouseholdFactWithdrawalRecorded;
import tj.hamyori.group.events.MemberDetailsCorrected;
import tj.hamyori.group.events.MemberRegistered;
import tj.hamyori.group.model.CurrencyCode;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.Seals;
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

/**
 * A member's household as her aggregate knows it: which event a command about it becomes, and what refuses it. The
 * facts stay sealed here too and are opened only for a decision that needs them.
 */
class MemberHousehold {

    private final Map<UUID, Stored> standing = new LinkedHashMap<>();
    private final Set<UUID> withdrawn = new HashSet<>();
    private @Nullable Stored registeredEmigration;
    private int birthYear;
    private @Nullable LocalDate acknowledgedNotice;
    private @Nullable LocalDate assessedOn;
    private @Nullable LocalDate abandonedSince;
    private @Nullable String sealedSince;

    /** The emigration stated with her registration. */
    Optional<HouseholdFact> registeredEmigration(UUID memberId, Seals seals) {
        return opened(memberId, seals, Stream.ofNullable(registeredEmigration)).findFirst();
    }

    HouseholdFactRecorded event(RecordEmigration command, Seals seals) {
        return event(
                command.memberId(),
                command.factId(),
                new HouseholdFact.HusbandEmigrated(command.emigratedOn(), command.country()),
                command.today(),
                seals);
    }

    HouseholdFactRecorded event(RecordReturn command, Seals seals) {
        HouseholdFactRecorded event = event(
                command.memberId(),
                command.factId(),
                new HouseholdFact.HusbandReturned(command.returnedOn()),
                command.today(),
                seals);
        MemberRule.RETURNED_WITHOUT_LEAVING.unless(opened(command.memberId(), seals, standing.values().stream())
                .anyMatch(fact -> fact instanceof HouseholdFact.HusbandEmigrated left
                        && !left.on().isAfter(command.returnedOn())));
        return event;
    }

    HouseholdFactRecorded event(RecordRemittance command, Seals seals) {
        Money amount = amount(command.amountMinor(), command.currency());
        return event(
                command.memberId(),
                command.factId(),
                new HouseholdFact.Remittance(command.receivedOn(), command.receivedBy(), amount),
                command.today(),
                seals);
    }

    HouseholdFactRecorded event(RecordContact command, Seals seals) {
        return event(
                command.memberId(),
                command.factId(),
                new HouseholdFact.Contact(command.contactedOn(), command.kind()),
                command.today(),
                seals);
    }

    HouseholdFactRecorded event(RecordCivilStatus command, Seals seals) {
        return event(
                command.memberId(),
                command.factId(),
                new HouseholdFact.CivilStatusStated(command.statedOn(), command.status()),
                command.today(),
                seals);
    }

    HouseholdFactRecorded event(DecideQuestion command, Seals seals) {
        MemberRule.refuseFuture(command.decidedOn(), command.today());
        MemberRule.NO_SUCH_QUESTION.unless(opened(command.memberId(), seals, standing.values().stream())
                .anyMatch(fact -> command.question().equals(fact.question())));
        MemberRule.DECIDED_BEFORE_THE_FACT.unless(
                !command.decidedOn().isBefore(command.question().on()));
        HouseholdFact decided = new HouseholdFact.Decided(command.decidedOn(), command.question(), command.found());
        return new HouseholdFactRecorded(
                command.memberId(),
                command.factId(),
                seals.seal(command.memberId(), decided),
                command.sealedReason(),
                command.decidedBy());
    }

    HouseholdFactWithdrawalRecorded event(WithdrawFact command) {
        MemberRule.refuseFuture(command.withdrawnOn(), command.today());
        UUID factId = command.factId();
        MemberRule.FACT_ALREADY_WITHDRAWN.unless(!withdrawn.contains(factId));
        Stored fact = standing.get(factId);
        if (fact == null) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        MemberRule.WITHDRAWN_BY_RECORDER.unless(!command.withdrawnBy().equals(fact.who()));
        return new HouseholdFactWithdrawalRecorded(
                command.memberId(), factId, command.withdrawnOn(), command.sealedReason(), command.withdrawnBy());
    }

    /** Empty where somebody saw it before. */
    Optional<AbandonmentNoticeAcknowledged> event(AcknowledgeNotice command) {
        MemberRule.NOTICE_HAS_CHANGED.unless(command.notedOn().equals(assessedOn));
        return command.notedOn().equals(acknowledgedNotice)
                ? Optional.empty()
                : Optional.of(new AbandonmentNoticeAcknowledged(
                        command.memberId(), command.notedOn(), command.acknowledgedOn(), command.by()));
    }

    private HouseholdFactRecorded event(UUID memberId, UUID factId, HouseholdFact fact, LocalDate today, Seals seals) {
        MemberRule.refuseFuture(fact.on(), today);
        MemberRule.refuseBeforeBirth(fact.on(), birthYear);
        return new HouseholdFactRecorded(memberId, factId, seals.seal(memberId, fact), null, null);
    }

    /** Empty where the answer is the last one noted, or is about a day before it. */
    Optional<HouseholdAssessed> event(NoteAbandonment command, Seals seals) {
        boolean isNewer = assessedOn == null || !command.notedOn().isBefore(assessedOn);
        LocalDate since = command.abandonedSince();
        return isNewer && !Objects.equals(lastSince(command.memberId(), seals), since)
                ? Optional.of(new HouseholdAssessed(
                        command.memberId(),
                        command.notedOn(),
                        seals.sealText(command.memberId(), since == null ? "" : since.toString())))
                : Optional.empty();
    }

    private @Nullable LocalDate lastSince(UUID memberId, Seals seals) {
        String sealed = sealedSince;
        return sealed == null
                ? abandonedSince
                : seals.openText(memberId, sealed)
                        .filter(text -> !text.isEmpty())
                        .map(LocalDate::parse)
                        .orElse(null);
    }

    void evolve(MemberRegistered event) {
        birthYear = event.birthYear();
    }

    void evolve(MemberDetailsCorrected event) {
        birthYear = event.birthYear();
    }

    void evolve(HouseholdFactRecorded event, @Nullable String who) {
        String by = event.decidedBy();
        enter(event.memberId(), event.factId(), new Stored(event.sealedFact(), null, by == null ? who : by));
    }

    /** What was stored before household facts were sealed. */
    void evolve(UUID memberId, UUID factId, HouseholdFact fact, @Nullable String who) {
        enter(memberId, factId, new Stored(null, fact, who));
    }

    private void enter(UUID memberId, UUID factId, Stored fact) {
        standing.put(factId, fact);
        if (factId.equals(memberId)) {
            registeredEmigration = fact;
        }
    }

    void evolve(HouseholdFactWithdrawalRecorded event) {
        standing.remove(event.factId());
        withdrawn.add(event.factId());
    }

    void evolve(AbandonmentNoticeAcknowledged event) {
        acknowledgedNotice = event.notedOn();
    }

    void evolve(HouseholdAssessed event) {
        assessedOn = event.assessedOn();
        sealedSince = event.sealedSince();
    }

    void evolve(AbandonmentNoted event) {
        assessedOn = event.notedOn();
        abandonedSince = event.abandonedSince();
        sealedSince = null;
    }

    private static Stream<HouseholdFact> opened(UUID memberId, Seals seals, Stream<Stored> stored) {
        return seals.key(memberId).stream().flatMap(key -> stored.map(fact -> fact.opened(key)));
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

    /**
     * Either sealed or, from older events, in the clear.
     *
     * @param who recorded it; null where the event does not say
     */
    private record Stored(
            @Nullable String sealed,
            @Nullable HouseholdFact clear,
            @Nullable String who) {

        HouseholdFact opened(Seals.Key key) {
            return sealed == null ? Objects.requireNonNull(clear) : key.fact(sealed);
        }
    }
}
