package tj.hamyori.group.read.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;
import tj.hamyori.group.model.CivilStatus;
import tj.hamyori.group.model.Household;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.OpenQuestion;
import tj.hamyori.group.model.Support;

/**
 * What {@link Household} found, as it is sent.
 *
 * @param evidence facts that stand, oldest first; decisions are beside them
 * @param withdrawn facts and decisions taken back by that instant: they count for nothing
 */
record HouseholdAnswer(
        LocalDate asOf,
        Instant knownAt,
        boolean migrantHousehold,
        boolean abandoned,
        @Nullable LocalDate since,
        List<Evidence> evidence,
        CivilStatus civilStatus,
        List<Question> needsDecision,
        List<Decision> decisions,
        List<Withdrawn> withdrawn) {

    /** @param recorded everything recorded by that instant; what happened after the date asked about is left out */
    static HouseholdAnswer of(LocalDate asOf, Instant knownAt, List<RecordedFact> recorded) {
        List<RecordedFact> past =
                recorded.stream().filter(one -> !one.fact().on().isAfter(asOf)).toList();
        List<RecordedFact> standing =
                past.stream().filter(one -> one.stoodAt(knownAt)).toList();
        Household household =
                Household.asOf(asOf, standing.stream().map(RecordedFact::fact).toList());
        return new HouseholdAnswer(
                asOf,
                knownAt,
                household.migrantHousehold(),
                household.abandoned(),
                household.since(),
                standing.stream()
                        .filter(one -> !(one.fact() instanceof HouseholdFact.Decided))
                        .map(one -> evidence(one, household.grounds().contains(one.fact())))
                        .toList(),
                household.civilStatus(),
                household.needsDecision().stream()
                        .map(question -> new Question(question.kind(), question.on()))
                        .toList(),
                standing.stream()
                        .flatMap(one -> decision(one, household).stream())
                        .toList(),
                past.stream()
                        .filter(one -> !one.stoodAt(knownAt))
                        .map(HouseholdAnswer::withdrawn)
                        .toList());
    }

    private static List<Decision> decision(RecordedFact one, Household household) {
        return one.fact() instanceof HouseholdFact.Decided decided
                ? List.of(new Decision(
                        one.id(),
                        decided.on(),
                        decided.about().kind(),
                        decided.about().on(),
                        decided.found(),
                        one.reason(),
                        one.recordedBy(),
                        household.grounds().contains(decided)))
                : List.of();
    }

    private static Evidence evidence(RecordedFact one, boolean decides) {
        Money amount = one.fact() instanceof HouseholdFact.Remittance remittance ? remittance.amount() : null;
        return new Evidence(
                one.id(),
                FactKind.of(one.fact()),
                one.fact().on(),
                detail(one.fact()),
                amount == null ? null : amount.amountMinor(),
                amount == null ? null : amount.currency().getCurrencyCode(),
                decides,
                one.recordedAt(),
                one.recordedBy());
    }

    private static Withdrawn withdrawn(RecordedFact one) {
        RecordedFact.Withdrawal withdrawal = Objects.requireNonNull(one.withdrawal());
        return new Withdrawn(
                one.id(),
                FactKind.of(one.fact()),
                one.fact().on(),
                detail(one.fact()),
                one.recordedBy(),
                withdrawal.on(),
                withdrawal.by(),
                withdrawal.reason());
    }

    private static @Nullable String detail(HouseholdFact fact) {
        return switch (fact) {
            case HouseholdFact.HusbandEmigrated emigrated -> emigrated.country();
            case HouseholdFact.HusbandReturned returned -> null;
            case HouseholdFact.Remittance remittance -> remittance.receivedBy().name();
            case HouseholdFact.Contact contact -> contact.kind();
            case HouseholdFact.CivilStatusStated stated -> stated.status().name();
            case HouseholdFact.Decided decided -> decided.found().name();
        };
    }

    /**
     * @param detail country, who received, kind of contact or civil status
     * @param amountMinor minor units of a remittance, null when unknown
     * @param decides whether the answer rests on it
     */
    record Evidence(
            UUID id,
            FactKind kind,
            LocalDate on,
            @Nullable String detail,
            @Nullable Long amountMinor,
            @Nullable String currency,
            boolean decides,
            Instant recordedAt,
            @Nullable String recordedBy) {}

    /**
     * @param code of the question, {@code questionOn} its date
     * @param reason null once the member was erased
     * @param decides whether the answer rests on it
     */
    record Decision(
            UUID id,
            LocalDate on,
            OpenQuestion.Kind code,
            LocalDate questionOn,
            Support found,
            @Nullable String reason,
            @Nullable String decidedBy,
            boolean decides) {}

    /** @param code why a person has to look */
    record Question(OpenQuestion.Kind code, LocalDate on) {}

    /** @param reason null once the member was erased */
    record Withdrawn(
            UUID id,
            FactKind kind,
            LocalDate on,
            @Nullable String detail,
            @Nullable String recordedBy,
            LocalDate withdrawnOn,
            String withdrawnBy,
            @Nullable String reason) {}
}
