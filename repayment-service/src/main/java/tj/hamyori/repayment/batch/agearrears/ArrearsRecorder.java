package tj.hamyori.repayment.batch.agearrears;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.platform.axon.BulkEvents;
import tj.hamyori.platform.axon.NewEvents;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.batch.JobAccount;
import tj.hamyori.repayment.batch.JobCommands;
import tj.hamyori.repayment.write.agearrears.AgeArrears;

/**
 * Records changes of buckets: many at once where nothing came in between, each by a command to its account where
 * something did. No lock is held over both finding and recording a change; what was found on money that has changed
 * since does not get its number in the account's history, and is decided anew.
 */
@Component
class ArrearsRecorder {

    private static final Logger LOG = LoggerFactory.getLogger(ArrearsRecorder.class);
    private static final String ACCOUNT = "LoanAccount";

    private final BulkEvents events;
    private final JobCommands commands;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    ArrearsRecorder(BulkEvents events, JobCommands commands, PlatformTransactionManager transactions, Clock clock) {
        this.events = events;
        this.commands = commands;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void record(long jobExecutionId, LocalDate asOf, Collection<? extends ArrearsChange> changes) {
        Map<String, List<ArrearsChange>> byMfo =
                changes.stream().collect(Collectors.groupingBy(ArrearsChange::mfo, Collectors.toList()));
        byMfo.forEach((mfo, own) -> new Chunk(jobExecutionId, asOf, mfo).record(own));
    }

    private final class Chunk {

        private final long jobExecutionId;
        private final LocalDate asOf;
        private final RequestContext onBehalf;

        Chunk(long jobExecutionId, LocalDate asOf, String mfo) {
            this.jobExecutionId = jobExecutionId;
            this.asOf = asOf;
            this.onBehalf = JobCommands.context(AgeArrearsJob.NAME, mfo, jobExecutionId);
        }

        void record(List<ArrearsChange> changes) {
            try {
                atOnce(changes);
            } catch (DuplicateKeyException overtaken) {
                recordOvertaken(changes);
            } catch (RuntimeException failure) {
                LOG.warn("{} changes could not be recorded at once: {}", changes.size(), failure.toString());
                oneByOne(changes);
            }
        }

        private void recordOvertaken(List<ArrearsChange> changes) {
            Map<String, Long> next = events.nextSequenceNumbers(
                    changes.stream().map(change -> change.loanId().toString()).toList());
            List<ArrearsChange> overtaken = new ArrayList<>();
            List<ArrearsChange> untouched = new ArrayList<>();
            for (ArrearsChange change : changes) {
                boolean same = next.getOrDefault(change.loanId().toString(), 0L) == change.nextNumber();
                (same ? untouched : overtaken).add(change);
            }
            oneByOne(overtaken);
            try {
                atOnce(untouched);
            } catch (RuntimeException again) {
                oneByOne(untouched);
            }
        }

        private void atOnce(List<ArrearsChange> changes) {
            Instant recordedAt = clock.instant();
            List<NewEvents> streams = changes.stream()
                    .map(change -> new NewEvents(
                            ACCOUNT,
                            change.loanId().toString(),
                            change.nextNumber(),
                            List.of(change.event(asOf, recordedAt))))
                    .toList();
            onBehalf.run(() -> ownTransaction.executeWithoutResult(status -> events.append(streams)));
        }

        private void oneByOne(List<ArrearsChange> changes) {
            for (ArrearsChange change : changes) {
                JobAccount account = new JobAccount(change.loanId(), change.mfo());
                commands.send(
                        AgeArrearsJob.NAME,
                        jobExecutionId,
                        account,
                        new AgeArrears(change.loanId(), asOf, clock.instant()));
            }
        }
    }
}
