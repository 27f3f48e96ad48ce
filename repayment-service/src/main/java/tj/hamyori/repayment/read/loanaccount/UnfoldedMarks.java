package tj.hamyori.repayment.read.loanaccount;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import tj.hamyori.platform.copy.TableRows;
import tj.hamyori.repayment.events.AccountReopened;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.events.ArrearsBucketChanged;
import tj.hamyori.repayment.events.LoanAccountEvent;

/** Marks the loans that events changed, so that no folded row counts for them until they are folded anew. */
final class UnfoldedMarks {

    private final Set<UUID> loans = new LinkedHashSet<>();

    void add(LoanAccountEvent event) {
        switch (event) {
            // None of these is in a folded row.
            case ArrearsBucketChanged changed -> {}
            case AccountRepaid repaid -> {}
            case AccountReopened reopened -> {}
            default -> loans.add(event.loanId());
        }
    }

    TableRows rows() {
        TableRows marks = new TableRows(LoanAccountTables.UNFOLDED);
        loans.forEach(marks::add);
        return marks;
    }
}
