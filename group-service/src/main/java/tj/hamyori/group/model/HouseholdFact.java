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
}
