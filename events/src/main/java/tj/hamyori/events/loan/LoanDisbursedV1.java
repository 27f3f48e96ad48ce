package tj.hamyori.events.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;

/**
 * The principal was handed over. Carries all that keeping the loan needs, and no personal data. Key: loan id.
 *
 * @param loanId id
 * @param loanNumber number on paper, unique within the organisation
 * @param productCode code of the product
 * @param productKind INTEREST_FREE or STARTUP_MICROLOAN, later others
 * @param purpose purpose code, null for not stated
 * @param groupId the group it was taken through, null for none
 * @param officer user name of the loan officer
 * @param disbursedOn business date; interest runs from here
 * @param principal sum of the shares
 * @param terms as agreed
 * @param borrowers at least one
 */
public record LoanDisbursedV1(
        UUID loanId,
        String loanNumber,
        String productCode,
        String productKind,
        @Nullable String purpose,
        @Nullable UUID groupId,
        String officer,
        LocalDate disbursedOn,
        Money principal,
        LoanTermsV1 terms,
        List<BorrowerShareV1> borrowers) {}
