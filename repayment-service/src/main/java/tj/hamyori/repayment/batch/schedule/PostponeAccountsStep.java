package tj.hamyori.repayment.batch.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
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
import tj.hamyori.repayment.batch.PagedReader;
import tj.hamyori.repayment.batch.partitions.KeyRange;
import tj.hamyori.repayment.batch.partitions.LeftOverAccounts;
import tj.hamyori.repayment.read.holidays.CalendarOf;
import tj.hamyori.repayment.read.postponements.PendingPostponements;
import tj.hamyori.repayment.read.postponements.PendingPostponements.Pending;
import tj.hamyori.repayment.read.postponements.PendingPostponements.Place;
import tj.hamyori.repayment.read.postponements.PendingPostponements.Question;
import tj.hamyori.repayment.write.postpone.PostponeAccount;

/** Brings every pending bulk postponement to every account in its scope, in the order they were decided. */
@Configuration
class PostponeAccountsStep {

    private static final int CHUNK = 100;
    private static final int PAGE = 500;

    @Bean
    Step postponeAccounts(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ItemReader<Pending> accountsToPostpone,
            ItemWriter<Pending> postponeCommands,
            LeftOverAccounts leftOver) {
        return new StepBuilder("postpone-accounts", repository)
                .<Pending, Pending>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(accountsToPostpone)
                .writer(postponeCommands)
                .listener(leftOver)
                .build();
    }

    /** A postponement with an account that failed stays pending, and the next run tries that account again. */
    @Bean
    Step completePostponements(
            JobRepository repository, PlatformTransactionManager transactions, PendingPostponements pending) {
        Tasklet complete = (contribution, context) -> {
            var parameters = contribution.getStepExecution().getJobExecution().getJobParameters();
            pending.complete(
                    Objects.requireNonNull(parameters.getLocalDate("businessDate")), parameters.getString("mfo"));
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder("complete-postponements", repository)
                .tasklet(complete, transactions)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    @StepScope
    ItemReader<Pending> accountsToPostpone(
            PendingPostponements pending,
            @Value("#{stepExecution}") StepExecution partition,
            @Value("#{jobParameters['businessDate']}") LocalDate businessDate,
            @Value("#{jobParameters['mfo']}") @Nullable String mfo) {
        KeyRange range = KeyRange.of(partition.getExecutionContext());
        Question question = new Question(businessDate, mfo, range.from(), range.to());
        return new PagedReader<Pending, Place>(after -> pending.page(question, after, PAGE), Pending::place);
    }

    @Bean
    @StepScope
    ItemWriter<Pending> postponeCommands(
            JobCommands commands,
            CalendarOf calendar,
            Clock clock,
            @Value("#{stepExecution.jobExecutionId}") long executionId) {
        return accounts -> accounts.forEach(account -> commands.send(
                ComputeSchedulesJob.NAME,
                executionId,
                new JobAccount(account.place().loanId(), account.mfo()),
                new PostponeAccount(
                        account.place().loanId(),
                        account.place().postponementId(),
                        account.place().decidedOn(),
                        account.months(),
                        account.reason(),
                        account.decidedBy(),
                        calendar.organisation(account.mfo()),
                        clock.instant())));
    }
}
