package tj.hamyori.group.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;

/** One dated fact about a member's household. */
public sealed interface HouseholdFact {

    /** Business date of the fact. */
    LocalDate on();

    /** @param country where he went, null when unknown */
    record HusbandEmigrated(LocalDate on, @Nullable String country) implements HouseholdFact {}

    record HusbandReturned(LocalDate on) implements HouseholdFact {}

    /** @param amount null when she did not say */
    record Remittance(
            LocalDate on, ReceivedBy receivedBy, @Nullable Money amount) implements HouseholdFact {}

    /** @param kind how he was in touch */
    record Contact(LocalDate on, String kind) implements HouseholdFact {}

    record CivilStatusStated(LocalDate on, CivilStatus status) implements HouseholdFact {}

    /** A named officer looked at a question; of several answers the last one counts. */
    record Decided(LocalDate on, OpenQuestion about, Support found) implements HouseholdFact {}

    /** The question this fact leaves to a person, null for none. */
    default @Nullable OpenQuestion question() {
        return switch (this) {
            case Remittance remittance ->
                switch (remittance.receivedBy()) {
                    case IN_LAWS -> new OpenQuestion(OpenQuestion.Kind.REMITTANCE_RECEIVED_BY_IN_LAWS, on());
                    case OTHER -> new OpenQuestion(OpenQuestion.Kind.REMITTANCE_RECEIVED_BY_OTHER, on());
                    case SELF -> null;
                };
            case Contact contact -> new OpenQuestion(OpenQuestion.Kind.CONTACT_WITHOUT_MONEY, on());
            case HusbandEmigrated emigrated -> null;
            case HusbandReturned returned -> null;
            case CivilStatusStated stated -> null;
            case Decided decided -> null;
        };
    }
}
