package tj.hamyori.loan.facts;

import java.util.Optional;
import java.util.UUID;

/** Which loans were promised here; repayment-service also keeps imported ones, which were not. */
public interface LoanDirectory {

    /** The borrower of an approved loan of this organisation, or empty when it has no such loan. */
    Optional<UUID> borrowerOf(String mfo, UUID loanId);
}
