package tj.hamyori.repayment.batch.partitions;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.batch.JobProcess;

/**
 * Has partitions worked on elsewhere: offers each to the workers and waits until the job repository says that all have
 * ended. One that nobody works on, because no worker took it or the one that did is gone, is offered again. Returns
 * only then, so without any worker it waits for one.
 */
@Component
class RemotePartitions implements PartitionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RemotePartitions.class);
    private static final long LOOK_EVERY_MILLIS = 500;

    /** A worker that is free takes an offer at once; so many looks later nobody will any more. */
    private static final int LOOKS_BEFORE_NEXT_OFFER = 4;

    private final JobRepository repository;
    private final JdbcClient jdbc;
    private final ObjectProvider<PartitionOffers> offers;

    RemotePartitions(JobRepository repository, JdbcClient jdbc, ObjectProvider<PartitionOffers> offers) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.offers = offers;
    }

    @Override
    public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution manager) throws Exception {
        Set<Long> ids =
                splitter.split(manager, 1).stream().map(StepExecution::getId).collect(Collectors.toSet());
        Map<Long, Integer> looksSinceOffer = new HashMap<>();
        Set<Long> unended = new HashSet<>(ids);
        while (!unended.isEmpty()) {
            for (long untaken : untaken(unended)) {
                if (looksSinceOffer.merge(untaken, 1, Integer::sum) % LOOKS_BEFORE_NEXT_OFFER == 1) {
                    offer(untaken);
                }
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
            unended.retainAll(unended(ids));
        }
        return ids.stream().map(id -> repository.getStepExecution(id)).toList();
    }

    private void offer(long partition) {
        try {
            offers.getObject().offer(partition);
        } catch (RuntimeException unreachable) {
            LOG.warn("Partition {} could not be offered and will be again: {}", partition, unreachable.toString());
        }
    }

    private Set<Long> unended(Set<Long> ids) {
        return jdbc.sql("""
                        select step_execution_id from batch_step_execution
                        where step_execution_id in (:ids) and status in ('STARTING', 'STARTED', 'STOPPING')""")
                .param("ids", ids)
                .query((row, index) -> row.getLong(1))
                .set();
    }

    private List<Long> untaken(Set<Long> ids) {
        String sql = """
                select s.step_execution_id from batch_step_execution s
                where s.step_execution_id in (:ids) and not exists (
                    select from partition_claim c where c.step_execution_id = s.step_execution_id and %s)
                order by 1""".formatted(JobProcess.alive("c.process"));
        return jdbc.sql(sql)
                .param("ids", ids)
                .query((row, index) -> row.getLong(1))
                .list();
    }
}
