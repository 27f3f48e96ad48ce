package tj.hamyori.loan.read.loanlist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.loan.model.Texts;

/**
 * A loan as the list shows it. Amounts are minor units.
 *
 * @param loanNumber null until disbursed
 * @param status APPROVED, WITHDRAWN, DISBURSED, CLOSED or WRITTEN_OFF
 * @param householdCategory ABANDONED, MIGRANT or OTHER, null for who may not see it
 * @param instalments as last agreed
 */
public record LoanRow(
        UUID loanId,
        @Nullable String loanNumber,
        String status,
        UUID memberId,
        @Nullable UUID groupId,
        @Nullable String groupName,
        String productCode,
        String productName,
        String productKind,
        String purpose,
        long principalMinor,
        String currency,
        int instalments,
        int every,
        String unit,
        String officer,
        @Nullable String householdCategory,
        LocalDate approvedOn,
        String approvedBy,
        @Nullable LocalDate disbursedOn,
        @Nullable LocalDate firstDueOn,
        @Nullable String channel,
        boolean rescheduled,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate writtenOffOn,
        @Nullable String writeOffReason) {

    /** As it was written, where the row holds it sealed. */
    public LoanRow opened(Texts.Opened texts) {
        return new LoanRow(
                loanId,
                loanNumber,
                status,
                memberId,
                groupId,
                groupName,
                productCode,
                productName,
                productKind,
                purpose,
                principalMinor,
                currency,
                instalments,
                every,
                unit,
                officer,
                householdCategory,
                approvedOn,
                approvedBy,
                disbursedOn,
                firstDueOn,
                channel,
                rescheduled,
                closedOn,
                writtenOffOn,
                texts.read(memberId, writeOffReason));
    }
}
