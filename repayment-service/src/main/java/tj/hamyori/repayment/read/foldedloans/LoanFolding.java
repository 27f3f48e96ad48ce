package tj.hamyori.repayment.read.foldedloans;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Folds the loans of which something was recorded. Who writes a loan's rows marks it in {@code unfolded_loan} in the
 * same transaction; folding takes the mark away in the statement that reads the rows, so a mark made meanwhile stays.
 * One process at a time, lest an older reading be written over a newer one.
 */
@Component
public class LoanFolding {

    private static final int LOANS_AT_ONCE = 20_000;

    /** Chosen by no one else. */
    private static final long ONE_AT_A_TIME = 7_320_001;

    /** Loan by loan over the keys: to read a million loans' rows for some thousands of them would take minutes. */
    private static final String BY_KEY = """
            select set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),
                set_config('enable_seqscan', 'off', true)
            """;

    /** Of such a loan a dozen facts make up to a hundred rows; a loan of a few has five or ten. */
    static final int MOST_FACTS = 12;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    LoanFolding(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** While a portfolio is imported its loans are left for later: they come faster than they could be folded. */
    @Scheduled(
            initialDelayString = "${hamyori.portfolio-quality.fold-every}",
            fixedDelayString = "${hamyori.portfolio-quality.fold-every}")
    void foldUnlessImporting() {
        boolean importing = jdbc.sql("select exists (select from portfolio_import where status = 'RUNNING')")
                .query(Boolean.class)
                .single();
        if (!importing) {
            fold();
        }
    }

    /** Folds what there is to fold; answers how many loans were looked at, 0 also where another process is at it. */
    public long fold() {
        long all = 0;
        long some = foldSome();
        while (some > 0) {
            all += some;
            some = foldSome();
        }
        return all;
    }

    private long foldSome() {
        return Objects.requireNonNull(transaction.execute(status -> {
            boolean alone = jdbc.sql("select pg_try_advisory_xact_lock(?)")
                    .param(ONE_AT_A_TIME)
                    .query(Boolean.class)
                    .single();
            jdbc.sql(BY_KEY).query(row -> {});
            // A statement of its own: it has to see what the one before it in line has written.
            return alone
                    ? jdbc.sql(FoldStatement.TEXT)
                            .param("most", LOANS_AT_ONCE)
                            .param("mostFacts", MOST_FACTS)
                            .query(Long.class)
                            .single()
                    : 0L;
        }));
    }
}
