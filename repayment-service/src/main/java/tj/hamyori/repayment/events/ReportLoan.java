package tj.hamyori.repayment.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One loan behind the figures of a report, minor units; a part of {@link ReportLoansListed}.
 *
 * @param product code
 * @param group number or id of the group, null for a loan outside one
 * @param borrowers how many share the loan; the report's loans are counted by them
 * @param outstandingMinor unpaid principal, due or not
 * @param overduePrincipalMinor of it due before the report's date
 * @param daysPastDue of the oldest unpaid principal
 * @param bucket the band of these days: CURRENT, D1_30, D31_60, D61_90, D91_180 or OVER_180
 */
public record ReportLoan(
        String loanNumber,
        String product,
        @Nullable String group,
        LocalDate disbursedOn,
        String currency,
        int borrowers,
        long outstandingMinor,
        long overduePrincipalMinor,
        int daysPastDue,
        String bucket,
        boolean rescheduled) {}
