package tj.hamyori.repayment.batch.agearrears;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import tj.hamyori.repayment.batch.JobAccount;
import tj.hamyori.repayment.batch.JobCommands;
import tj.hamyori.repayment.batch.JobFailures;
import tj.hamyori.repayment.batch.PagedReader;
import tj.hamyori.repayment.write.agearrears.AgeArrears;

/** Closes a business date: a command for each account whose bucket is another than the one last recorded. */
@Configuration
class AgeArrearsJob {

    static final String NAME = "arrears";
    private static final int CHUNK = 100;

    @Bean(NAME)
    Job arrears(JobRepository repository, JobFailures failures, Step listCandidates, Step ageAccounts) {
        return new JobBuilder(NAME, repository)
                .listener(failures)
                .start(listCandidates)
                .next(ageAccounts)
                .build();
    }

    /** Runs again on a restart, so that accounts which could not be dealt with are tried once more. */
    @Bean
    Step listCandidates(JobRepository repository, PlatformTransactionManager transactions, Candidates candidates) {
        Tasklet list = (contribution, context) -> {
            var execution = contribution.getStepExecution().getJobExecution();
            var parameters = execution.getJobParameters();
            candidates.list(
                    execution.getJobInstanceId(),
                    businessDate(parameters.getLocalDate("businessDate")),
                    parameters.getString("mfo"));
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder("list-candidates", repository)
                .tasklet(list, transactions)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step ageAccounts(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ItemReader<JobAccount> arrearsCandidates,
            ItemWriter<JobAccount> arrearsCommands) {
        return new StepBuilder("age-accounts", repository)
                .<JobAccount, JobAccount>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(arrearsCandidates)
                .writer(arrearsCommands)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    @StepScope
    ItemReader<JobAccount> arrearsCandidates(
            Candidates candidates, @Value("#{stepExecution.jobExecution.jobInstanceId}") long instanceId) {
        return new PagedReader<>(after -> candidates.page(instanceId, after), JobAccount::loanId);
    }

    @Bean
    @StepScope
    ItemWriter<JobAccount> arrearsCommands(
            JobCommands commands,
            Clock clock,
            @Value("#{stepExecution.jobExecutionId}") long executionId,
            @Value("#{jobParameters['businessDate']}") LocalDate businessDate) {
        return accounts -> accounts.forEach(account -> commands.send(
                NAME, executionId, account, new AgeArrears(account.loanId(), businessDate, clock.instant())));
    }

    private static LocalDate businessDate(@Nullable LocalDate parameter) {
        if (parameter == null) {
            throw new IllegalArgumentException("The arrears job closes a business date and was given none");
        }
        return parameter;
    }
}
