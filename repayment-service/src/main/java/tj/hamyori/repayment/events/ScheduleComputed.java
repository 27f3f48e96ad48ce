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
 * @param cause AGREED, IMPORTED, COMPUTED_LATER, TRANCHE, CALENDAR, EXCESS, PAID_OFF, or one that marks the loan
 *     as rescheduled: RESCHEDULED (new terms), SHIFTED, GRACE or POSTPONED
 * @param reason why it was rescheduled, null otherwise
 * @param effectiveOn business date from which this version stands; later than its cause where it puts back what a
 *     version since withdrawn had replaced
 * @param decidedBy user name of who decided it, null where nobody had to or where it was not noted
 * @param lines in the order they fall due; principal adds up to the principal disbursed by then
 * @param decisionId the {@link ScheduleDecided} it follows from, null for none
 * @param rescheduled whether the loan counts as rescheduled while it stands; null where the cause alone says so
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
        Instant recordedAt,
        @Nullable UUID decisionId,
        @Nullable Boolean rescheduled)
        implements LoanAccountEvent {

    private static final Set<String> RESCHEDULING = Set.of("RESCHEDULED", "SHIFTED", "GRACE", "POSTPONED");

    /** A version that follows from no decision. */
    public ScheduleComputed(
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
            Instant recordedAt) {
        this(
                loanId,
                version,
                cause,
                reason,
                effectiveOn,
                decidedBy,
                loanNumber,
                currency,
                groupId,
                memberIds,
                lines,
                recordedAt,
                null,
                null);
    }

    /** Whether the loan counts as rescheduled while this version stands; dates moved off a day off do not do that. */
    public boolean marksAsRescheduled() {
        return rescheduled == null ? RESCHEDULING.contains(cause) : rescheduled;
    }
}
