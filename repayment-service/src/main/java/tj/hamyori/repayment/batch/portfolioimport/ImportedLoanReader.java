package tj.hamyori.repayment.batch.portfolioimport;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the accepted loans of a range of lines, page by page. Where it is, is committed with what was made of the loans
 * so far, so that a killed import goes on behind them.
 */
class ImportedLoanReader implements ItemStreamReader<ImportedLoan> {

    static final String FIRST_LINE = "firstLine";
    static final String LAST_LINE = "lastLine";
    private static final String DONE_LINE = "doneLine";

    private final ImportedLoans loans;
    private final ImportedLoans.Source source;
    private final int firstLine;
    private final int lastLine;
    private final Deque<ImportedLoan> page = new ArrayDeque<>();
    private int atLine;

    ImportedLoanReader(ImportedLoans loans, ImportedLoans.Source source, int firstLine, int lastLine) {
        this.loans = loans;
        this.source = source;
        this.firstLine = firstLine;
        this.lastLine = lastLine;
    }

    @Override
    public void open(ExecutionContext context) {
        atLine = context.getInt(DONE_LINE, firstLine - 1);
        page.clear();
    }

    @Override
    public @Nullable ImportedLoan read() {
        if (page.isEmpty()) {
            page.addAll(loans.page(source, atLine, lastLine));
        }
        ImportedLoan loan = page.poll();
        if (loan != null) {
            atLine = loan.line();
        }
        return loan;
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(DONE_LINE, atLine);
    }
}
