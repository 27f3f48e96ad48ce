package tj.hamyori.repayment.batch.partitions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.partition.support.SimpleStepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Cuts the loans into ranges of about so many as were asked for, at most {@value #MOST_PARTITIONS}. A restarted
 * job keeps the cut of its first run and leaves out the partitions that were completed.
 */
final class LoanSplitter extends SimpleStepExecutionSplitter {

    static final int MOST_PARTITIONS = 64;

    private final JdbcClient jdbc;
    private final int loansOfAPartition;

    LoanSplitter(JobRepository repository, String workerStep, JdbcClient jdbc, int loansOfAPartition) {
        super(repository, workerStep, LoanSplitter::contexts);
        this.jdbc = jdbc;
        this.loansOfAPartition = loansOfAPartition;
    }

    @Override
    public Set<StepExecution> split(StepExecution manager, int ignored) throws JobExecutionException {
        return super.split(manager, partitions(loans(), loansOfAPartition));
    }

    static int partitions(long loans, int loansOfAPartition) {
        return (int) Math.clamp(Math.ceilDiv(loans, loansOfAPartition), 1, MOST_PARTITIONS);
    }

    /** Whether all loans fit into one range; counts no further than that. */
    static boolean isOneRange(JdbcClient jdbc, int loansOfAPartition) {
        return jdbc.sql("select count(*) <= :most from (select from loan_account limit :most + 1) loans")
                .param("most", loansOfAPartition)
                .query(Boolean.class)
                .single();
    }

    private long loans() {
        return jdbc.sql("select count(*) from loan_account").query(Long.class).single();
    }

    private static Map<String, ExecutionContext> contexts(int count) {
        Map<String, ExecutionContext> contexts = new HashMap<>();
        List<KeyRange> ranges = KeyRange.all(count);
        for (int place = 0; place < count; place++) {
            contexts.put(
                    "%02d-of-%02d".formatted(place + 1, count),
                    ranges.get(place).context());
        }
        return contexts;
    }
}
