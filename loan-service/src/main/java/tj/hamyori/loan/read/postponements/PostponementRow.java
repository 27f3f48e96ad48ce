package tj.hamyori.loan.read.postponements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One decision.
 *
 * @param district code of the district, null where a group is named
 * @param groupId the group, null where a district is named
 * @param loansPostponed how many loans it has reached so far
 */
record PostponementRow(
        UUID postponementId,
        @Nullable String district,
        @Nullable UUID groupId,
        int months,
        LocalDate decidedOn,
        String reason,
        String decidedBy,
        Instant recordedAt,
        long loansPostponed) {}
