package tj.hamyori.repayment.batch.schedule;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tj.hamyori.repayment.batch.JobAccount;
import tj.hamyori.repayment.batch.JobCommands;
import tj.hamyori.repayment.batch.JobFailures;
import tj.hamyori.repayment.batch.PagedReader;
import tj.hamyori.repayment.batch.partitions.KeyRange;
import tj.hamyori.repayment.batch.partitions.LeftOverAccounts;
import tj.hamyori.repayment.batch.partitions.PartitionedSteps;
import tj.hamyori.repayment.read.holidays.CalendarOf;
import tj.hamyori.repayment.write.compute.ComputeSchedule;

/** Computes the schedule of every account that has none, for instance because its terms were once not understood. */
@Configuration
class ComputeSchedulesJob {

    static final String NAME = "schedule";
    private static final int CHUNK = 100;
    private static final int PAGE = 500;

    @Bean(NAME)
    Job schedule(
            JobRepository repository,
            JobFailures failures,
            PartitionedSteps partitions,
            Step computeSchedules,
            Step postponeAccounts,
            Step completePostponements,
            Step followCalendar) {
        return new JobBuilder(NAME, repository)
                .listener(failures)
                .start(partitions.over("missing-schedules", computeSchedules))
                .next(partitions.over("postponements", postponeAccounts))
                .next(completePostponements)
                .next(partitions.over("changed-calendar", followCalendar))
                .build();
    }

    @Bean
    Step computeSchedules(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ItemReader<JobAccount> accountsWithoutSchedule,
            ItemWriter<JobAccount> scheduleCommands,
            LeftOverAccounts leftOver) {
        return new StepBuilder("compute-schedules", repository)
                .<JobAccount, JobAccount>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(accountsWithoutSchedule)
                .writer(scheduleCommands)
                .listener(leftOver)
                .build();
    }

    @Bean
    @StepScope
    ItemReader<JobAccount> accountsWithoutSchedule(
            JdbcClient jdbc,
            @Value("#{stepExecution}") StepExecution partition,
            @Value("#{jobParameters['mfo']}") @Nullable String mfo) {
        KeyRange range = KeyRange.of(partition.getExecutionContext());
        return new PagedReader<>(after -> page(jdbc, range, mfo, after), JobAccount::loanId);
    }

    @Bean
    @StepScope
    ItemWriter<JobAccount> scheduleCommands(
            JobCommands commands,
            CalendarOf calendar,
            Clock clock,
            @Value("#{stepExecution.jobExecutionId}") long executionId) {
        return accounts -> accounts.forEach(account -> commands.send(
                NAME,
                executionId,
                account,
                new ComputeSchedule(account.loanId(), calendar.organisation(account.mfo()), clock.instant())));
    }

    private static List<JobAccount> page(JdbcClient jdbc, KeyRange range, @Nullable String mfo, @Nullable UUID after) {
        return jdbc.sql("""
                        select loan_id, mfo from loan_account a
                        where (cast(:mfo as text) is null or mfo = :mfo)
                            and loan_id between :from and :to
                            and (cast(:after as uuid) is null or loan_id > :after)
                            and not exists (select from schedule_version v where v.loan_id = a.loan_id)
                        order by loan_id limit :rows""")
                .param("from", range.from())
                .param("to", range.to())
                .param("mfo", mfo)
                .param("after", after)
                .param("rows", PAGE)
                .query((row, index) -> new JobAccount(row.getObject("loan_id", UUID.class), row.getString("mfo")))
                .list();
    }
}
