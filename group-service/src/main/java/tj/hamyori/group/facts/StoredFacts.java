package tj.hamyori.group.facts;

import tj.hamyori.group.events.CivilStatusRecorded;
import tj.hamyori.group.events.ClearHouseholdFact;
import tj.hamyori.group.events.ContactRecorded;
import tj.hamyori.group.events.HouseholdQuestionDecided;
import tj.hamyori.group.events.HusbandEmigrationRecorded;
import tj.hamyori.group.events.HusbandReturnRecorded;
import tj.hamyori.group.events.RemittanceRecorded;
import tj.hamyori.group.model.CivilStatus;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.OpenQuestion;
import tj.hamyori.group.model.ReceivedBy;
import tj.hamyori.group.model.Support;

/** The facts in events from before household facts were sealed. */
public final class StoredFacts {

    private StoredFacts() {}

    public static HouseholdFact of(ClearHouseholdFact stored) {
        return switch (stored) {
            case HusbandEmigrationRecorded event ->
                new HouseholdFact.HusbandEmigrated(event.emigratedOn(), event.country());
            case HusbandReturnRecorded event -> new HouseholdFact.HusbandReturned(event.returnedOn());
            case RemittanceRecorded event ->
                new HouseholdFact.Remittance(
                        event.receivedOn(), ReceivedBy.valueOf(event.receivedBy()), event.amount());
            case ContactRecorded event -> new HouseholdFact.Contact(event.contactedOn(), event.kind());
            case CivilStatusRecorded event ->
                new HouseholdFact.CivilStatusStated(event.statedOn(), CivilStatus.valueOf(event.status()));
            case HouseholdQuestionDecided event ->
                new HouseholdFact.Decided(
                        event.decidedOn(),
                        new OpenQuestion(OpenQuestion.Kind.valueOf(event.question()), event.questionOn()),
                        Support.valueOf(event.found()));
        };
    }
}
