package tj.hamyori.loan.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;

/**
 * A woman asked for a loan; the product's terms and her household's situation are frozen as they were that day.
 *
 * @param loanId id of the application, and of the loan if it becomes one
 * @param mfo code of the organisation
 * @param product terms in force on {@code submittedOn}
 * @param memberId the borrower
 * @param groupId the group it is taken through, null for none
 * @param principal amount asked for
 * @param instalments number of instalments asked for
 * @param purpose what it is for
 * @param plan her plan in her words, sealed with her key; null for none
 * @param submittedOn business date
 * @param submittedBy user name of the officer
 * @param household what was found about her household
 */
public record ApplicationSubmitted(
        UUID loanId,
        String mfo,
        ProductTerms product,
        UUID memberId,
        @Nullable UUID groupId,
        Money principal,
        int instalments,
        String purpose,
        @Nullable String plan,
        LocalDate submittedOn,
        String submittedBy,
        HouseholdFound household)
        implements LoanEvent {}
