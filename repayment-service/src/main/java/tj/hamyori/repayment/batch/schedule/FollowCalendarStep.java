package tj.hamyori.repayment.batch.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.annotation.StepScope;
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
import tj.hamyori.repayment.batch.PagedReader;
import tj.hamyori.repayment.batch.partitions.KeyRange;
import tj.hamyori.repayment.batch.partitions.LeftOverAccounts;
import tj.hamyori.repayment.read.holidays.CalendarOf;
import tj.hamyori.repayment.write.followcalendar.FollowCalendar;

/** Moves dates that are not yet due where days were declared since their schedule was made. */
@Configuration
class FollowCalendarStep {

    private static final int CHUNK = 100;
    private static final int PAGE = 500;

    /** The longest run of days off round a declared day: a date further away cannot move because of it. */
    private static final int REACH_DAYS = 14;

    private static final String TOUCHED = """
            select a.loan_id, a.mfo from loan_account a
            join lateral (
                select s.version, s.recorded_at from schedule_version s
                where s.loan_id = a.loan_id order by s.version desc limit 1) v on true
            where a.keeps_off_days_off and a.loan_id between :from and :to
                and (cast(:mfo as text) is null or a.mfo = :mfo)
                and (cast(:after as uuid) is null or a.loan_id > :after)
                and exists (
                    select from declared_day d
                    join instalment i on i.due_on between d.day - :reach and d.day + :reach
                    where (d.mfo is null or d.mfo = a.mfo) and d.recorded_at > v.recorded_at
                        and i.loan_id = a.loan_id and i.version = v.version and i.due_on > :businessDate)
            order by a.loan_id limit :rows""";

    @Bean
    Step followCalendar(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ItemReader<JobAccount> accountsToMove,
            ItemWriter<JobAccount> calendarCommands,
            LeftOverAccounts leftOver) {
        return new StepBuilder("follow-calendar", repository)
                .<JobAccount, JobAccount>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(accountsToMove)
                .writer(calendarCommands)
                .listener(leftOver)
                .build();
    }

    @Bean
    @StepScope
    ItemReader<JobAccount> accountsToMove(
            JdbcClient jdbc,
            @Value("#{stepExecution}") StepExecution partition,
            @Value("#{jobParameters['businessDate']}") LocalDate businessDate,
            @Value("#{jobParameters['mfo']}") @Nullable String mfo) {
        KeyRange range = KeyRange.of(partition.getExecutionContext());
        return new PagedReader<>(after -> page(jdbc, range, businessDate, mfo, after), JobAccount::loanId);
    }

    @Bean
    @StepScope
    ItemWriter<JobAccount> calendarCommands(
            JobCommands commands,
            CalendarOf calendar,
            Clock clock,
            @Value("#{stepExecution.jobExecutionId}") long executionId,
            @Value("#{jobParameters['businessDate']}") LocalDate businessDate) {
        return accounts -> accounts.forEach(account -> commands.send(
                ComputeSchedulesJob.NAME,
                executionId,
                account,
                new FollowCalendar(
                        account.loanId(), businessDate, calendar.organisation(account.mfo()), clock.instant())));
    }

    private static List<JobAccount> page(
            JdbcClient jdbc, KeyRange range, LocalDate businessDate, @Nullable String mfo, @Nullable UUID after) {
        return jdbc.sql(TOUCHED)
                .param("from", range.from())
                .param("to", range.to())
                .param("businessDate", businessDate)
                .param("mfo", mfo)
                .param("after", after)
                .param("reach", REACH_DAYS)
                .param("rows", PAGE)
                .query((row, index) -> new JobAccount(row.getObject("loan_id", UUID.class), row.getString("mfo")))
                .list();
    }
}
