package tj.hamyori.group.read.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.HouseholdFact;

/**
 * A fact with who recorded it and, where it was taken back, who did.
 *
 * @param recordedBy user name, null where the event does not say
 * @param reason why a question was decided so; null for other facts and once she was erased
 * @param withdrawal null while it stands
 */
record RecordedFact(
        UUID id,
        HouseholdFact fact,
        Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable String reason,
        @Nullable Withdrawal withdrawal) {

    boolean stoodAt(Instant instant) {
        return withdrawal == null || withdrawal.at().isAfter(instant);
    }

    /** @param reason null once she was erased */
    record Withdrawal(
            LocalDate on, Instant at, String by, @Nullable String reason) {}
}
