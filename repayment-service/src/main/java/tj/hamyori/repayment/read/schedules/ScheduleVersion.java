package tj.hamyori.repayment.read.schedules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One schedule of an account; on any business date the highest version effective by then stands.
 *
 * @param cause AGREED, IMPORTED, COMPUTED_LATER, CALENDAR, RESCHEDULED (new terms), SHIFTED, GRACE, POSTPONED or
 *     PAID_OFF
 * @param reason why it was rescheduled, null otherwise
 * @param decidedBy user name, null where nobody had to decide
 * @param marksAsRescheduled whether the loan counts as rescheduled while it stands
 * @param decisionId the decision it follows from, null for none
 * @param postponementId the bulk postponement it follows from, null for none
 * @param effectiveOn business date from which it stands
 */
record ScheduleVersion(
        int version,
        String cause,
        @Nullable String reason,
        @Nullable String decidedBy,
        boolean marksAsRescheduled,
        @Nullable UUID decisionId,
        @Nullable UUID postponementId,
        LocalDate effectiveOn,
        Instant recordedAt,
        List<Line> instalments) {

    /** Amounts in minor units of the loan's currency. */
    record Line(
            int number,
            LocalDate dueOn,
            long principalMinor,
            long interestMinor,
            long feeMinor,
            long totalMinor,
            long balanceAfterMinor) {}
}
