package tj.hamyori.repayment.batch;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.platform.request.RequestContext;

/**
 * Sends a job's commands, each in a transaction of its own: an account that fails undoes nothing but itself and holds
 * no other account back.
 */
@Component
public class JobCommands {

    private static final Logger LOG = LoggerFactory.getLogger(JobCommands.class);

    private final CommandGateway commands;
    private final TransactionTemplate ownTransaction;
    private final JobFailures failures;

    JobCommands(CommandGateway commands, PlatformTransactionManager transactions, JobFailures failures) {
        this.commands = commands;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.failures = failures;
    }

    /** Sends the command; a failure is recorded with the run, which goes on. */
    public void send(String job, long jobExecutionId, JobAccount account, Object command) {
        try {
            send(job, account.mfo(), jobExecutionId, command);
        } catch (RuntimeException failure) {
            LOG.error("Job {} could not deal with {}: {}", job, account.loanId(), failure.toString());
            failures.record(jobExecutionId, account.loanId(), failure);
        }
    }

    /** Sends the command and lets a failure through. */
    public void send(String who, @Nullable String mfo, long jobExecutionId, Object command) {
        context(who, mfo, jobExecutionId)
                .run(() -> ownTransaction.executeWithoutResult(status -> commands.sendAndWait(command)));
    }

    /** On whose behalf a run works. */
    public static RequestContext context(String who, @Nullable String mfo, long jobExecutionId) {
        return new RequestContext(mfo, who, "job-" + jobExecutionId, null);
    }
}
