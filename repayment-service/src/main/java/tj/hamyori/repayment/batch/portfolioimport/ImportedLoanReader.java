package tj.hamyori.repayment.batch.portfolioimport;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import tj.hamyori.repayment.batch.partitions.KeyRange;

/**
 * Reads the accepted loans of a range of ids, page by page. Where it is, is committed with what was made of the loans
 * so far, so that a killed import goes on behind them.
 */
class ImportedLoanReader implements ItemStreamReader<ImportedLoan> {

    private static final String DONE = "doneLoanId";

    private final ImportedLoans loans;
    private final ImportedLoans.Source source;
    private final KeyRange range;
    private final Deque<ImportedLoan> page = new ArrayDeque<>();
    private @Nullable UUID done;

    ImportedLoanReader(ImportedLoans loans, ImportedLoans.Source source, KeyRange range) {
        this.loans = loans;
        this.source = source;
        this.range = range;
    }

    @Override
    public void open(ExecutionContext context) {
        done = context.containsKey(DONE) ? UUID.fromString(context.getString(DONE)) : null;
        page.clear();
    }

    @Override
    public @Nullable ImportedLoan read() {
        if (page.isEmpty()) {
            page.addAll(loans.page(source, range, done));
        }
        ImportedLoan loan = page.poll();
        if (loan != null) {
            done = loan.command().loanId();
        }
        return loan;
    }

    @Override
    public void update(ExecutionContext context) {
        if (done != null) {
            context.putString(DONE, done.toString());
        }
    }
}
