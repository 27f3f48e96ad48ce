package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The account has a schedule, or a new version of it; the highest version stands from its date on.
 *
 * @param version from 1
 * @param cause AGREED, IMPORTED, COMPUTED_LATER, CALENDAR, or one that marks the loan as rescheduled for good:
 *     RESCHEDULED (new terms), SHIFTED, GRACE or POSTPONED
 * @param reason why it was rescheduled, null otherwise
 * @param effectiveOn business date from which this version stands
 * @param decidedBy user name of who decided it, null where nobody had to or where it was not noted
 * @param lines in the order they fall due; principal adds up to the principal disbursed
 */
public record ScheduleComputed(
        UUID loanId,
        int version,
        String cause,
        @Nullable String reason,
        LocalDate effectiveOn,
        @Nullable String decidedBy,
        String loanNumber,
        String currency,
        @Nullable UUID groupId,
        List<UUID> memberIds,
        List<ScheduleLine> lines,
        Instant recordedAt)
        implements LoanAccountEvent {

    private static final Set<String> RESCHEDULING = Set.of("RESCHEDULED", "SHIFTED", "GRACE", "POSTPONED");

    /** Whether this version marks the loan as rescheduled; dates moved off a day off do not. */
    public boolean marksAsRescheduled() {
        return RESCHEDULING.contains(cause);
    }
}
