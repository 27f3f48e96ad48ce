package tj.hamyori.loan.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Which loans were promised here; repayment-service also keeps imported ones, which were not. */
public interface LoanDirectory {

    /** The borrower of an approved loan of this organisation, or empty when it has no such loan. */
    Optional<UUID> borrowerOf(String mfo, UUID loanId);

    /** The group an approved loan of this organisation is taken through, or empty where there is none. */
    Optional<UUID> groupOf(String mfo, UUID loanId);

    /** The last due date of the schedule in force, or empty while word of it has not arrived. */
    Optional<LocalDate> lastDueOn(String mfo, UUID loanId);
}
