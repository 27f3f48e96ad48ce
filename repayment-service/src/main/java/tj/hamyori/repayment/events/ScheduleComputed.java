package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The account has a schedule, or a new version of it; the highest version stands from its date on.
 *
 * @param version from 1
 * @param cause AGREED, IMPORTED, COMPUTED_LATER or RESCHEDULED; the last marks the loan as rescheduled for good
 * @param reason why it was rescheduled, null otherwise
 * @param effectiveOn business date from which this version stands
 * @param lines in the order they fall due; principal adds up to the principal disbursed
 */
public record ScheduleComputed(
        UUID loanId,
        int version,
        String cause,
        @Nullable String reason,
        LocalDate effectiveOn,
        String loanNumber,
        String currency,
        @Nullable UUID groupId,
        List<UUID> memberIds,
        List<ScheduleLine> lines,
        Instant recordedAt)
        implements LoanAccountEvent {}
