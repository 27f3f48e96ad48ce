package tj.hamyori.events.repayment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A loan has a schedule, or a new version of it. The highest version stands; earlier ones are history. Key: loan id.
 *
 * @param loanId id
 * @param version from 1
 * @param effectiveOn business date from which this version stands
 * @param currency ISO 4217 code
 * @param groupId the group the loan was taken through
 * @param memberIds the borrowers
 * @param loanNumber number on paper
 * @param instalments due dates strictly rising; principal adds up to the principal disbursed
 */
public record ScheduleComputedV1(
        UUID loanId,
        int version,
        LocalDate effectiveOn,
        String currency,
        @Nullable UUID groupId,
        List<UUID> memberIds,
        String loanNumber,
        List<ScheduledInstalmentV1> instalments) {}
