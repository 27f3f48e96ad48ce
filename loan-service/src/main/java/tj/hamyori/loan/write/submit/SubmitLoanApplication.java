package tj.hamyori.loan.write.submit;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.loan.events.ProductTerms;
import tj.hamyori.loan.model.Household;

/**
 * Asks for a loan on a member's behalf, with the facts gathered for the decision. Sent by a loan officer; the same
 * application with the same id changes nothing, another one with that id is refused.
 *
 * @param loanId id made by the client, or for it
 * @param mfo code of the organisation
 * @param product terms in force on the date, null when there are none
 * @param memberId the borrower
 * @param groupId the group it is taken through, null for none
 * @param principalMinor amount asked for, minor units
 * @param currency ISO 4217 code
 * @param instalments number of instalments asked for
 * @param purpose what it is for
 * @param plan her plan, null for none
 * @param submittedOn business date
 * @param household as found for that date, null when group-service knows no such member
 * @param borrowerInDefault she does not keep an earlier promise
 * @param memberOfGroup she belongs to the group; true where there is none
 * @param borrowerConsents her consent was not withdrawn, and she was not erased
 * @param by user name
 */
public record SubmitLoanApplication(
        @TargetAggregateIdentifier UUID loanId,
        String mfo,
        @Nullable ProductTerms product,
        UUID memberId,
        @Nullable UUID groupId,
        long principalMinor,
        String currency,
        int instalments,
        String purpose,
        @Nullable String plan,
        LocalDate submittedOn,
        @Nullable Household household,
        boolean borrowerInDefault,
        boolean memberOfGroup,
        boolean borrowerConsents,
        String by) {}
