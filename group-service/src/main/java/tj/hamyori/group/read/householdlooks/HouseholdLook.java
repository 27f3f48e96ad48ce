package tj.hamyori.group.read.householdlooks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look at all households of an organisation.
 *
 * @param endedAt null while it runs, and where it was broken off
 * @param noted women whose answer changed
 */
record HouseholdLook(
        LocalDate businessDate,
        Instant startedAt,
        @Nullable Instant endedAt,
        int noted,
        int failed,
        List<Failure> failures) {

    HouseholdLook with(List<Failure> found) {
        return new HouseholdLook(businessDate, startedAt, endedAt, noted, failed, found);
    }

    record Failure(UUID memberId, String failure) {}
}
