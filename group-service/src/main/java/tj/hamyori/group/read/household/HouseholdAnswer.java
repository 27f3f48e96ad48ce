package tj.hamyori.group.read.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;
import tj.hamyori.group.model.CivilStatus;
import tj.hamyori.group.model.Household;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.OpenQuestion;
import tj.hamyori.group.model.Support;

/** What {@link Household} found, as it is sent. */
record HouseholdAnswer(
        LocalDate asOf,
        Instant knownAt,
        boolean migrantHousehold,
        boolean abandoned,
        @Nullable LocalDate since,
        List<Evidence> evidence,
        CivilStatus civilStatus,
        List<Question> needsDecision,
        List<Decision> decisions) {

    /** @param decisions all known at that instant; those after the date asked about are left out */
    static HouseholdAnswer of(Household household, Instant knownAt, List<Decision> decisions) {
        return new HouseholdAnswer(
                household.asOf(),
                knownAt,
                household.migrantHousehold(),
                household.abandoned(),
                household.since(),
                household.evidence().stream()
                        .filter(fact -> !(fact instanceof HouseholdFact.Decided))
                        .map(HouseholdAnswer::evidence)
                        .toList(),
                household.civilStatus(),
                household.needsDecision().stream()
                        .map(question -> new Question(question.kind(), question.on()))
                        .toList(),
                decisions.stream()
                        .filter(decision -> !decision.on().isAfter(household.asOf()))
                        .toList());
    }

    private static Evidence evidence(HouseholdFact fact) {
        return switch (fact) {
            case HouseholdFact.HusbandEmigrated emigrated ->
                new Evidence(FactKind.HUSBAND_EMIGRATED, fact.on(), emigrated.country(), null, null);
            case HouseholdFact.HusbandReturned returned ->
                new Evidence(FactKind.HUSBAND_RETURNED, fact.on(), null, null, null);
            case HouseholdFact.Remittance remittance -> ofRemittance(remittance);
            case HouseholdFact.Contact contact -> new Evidence(FactKind.CONTACT, fact.on(), contact.kind(), null, null);
            case HouseholdFact.CivilStatusStated stated ->
                new Evidence(FactKind.CIVIL_STATUS, fact.on(), stated.status().name(), null, null);
            case HouseholdFact.Decided decided ->
                new Evidence(FactKind.DECISION, fact.on(), decided.found().name(), null, null);
        };
    }

    private static Evidence ofRemittance(HouseholdFact.Remittance remittance) {
        Money amount = remittance.amount();
        return new Evidence(
                FactKind.REMITTANCE,
                remittance.on(),
                remittance.receivedBy().name(),
                amount == null ? null : amount.amountMinor(),
                amount == null ? null : amount.currency().getCurrencyCode());
    }

    /**
     * @param detail country, who received, kind of contact or civil status
     * @param amountMinor minor units of a remittance, null when unknown
     */
    record Evidence(
            FactKind kind,
            LocalDate on,
            @Nullable String detail,
            @Nullable Long amountMinor,
            @Nullable String currency) {}

    /**
     * @param code of the question, {@code questionOn} its date
     * @param reason null once the member was erased
     */
    record Decision(
            LocalDate on,
            OpenQuestion.Kind code,
            LocalDate questionOn,
            Support found,
            @Nullable String reason,
            String decidedBy) {}

    /** @param code why a person has to look */
    record Question(OpenQuestion.Kind code, LocalDate on) {}
}
