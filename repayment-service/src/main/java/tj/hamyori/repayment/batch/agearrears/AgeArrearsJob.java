package tj.hamyori.repayment.batch.agearrears;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import tj.hamyori.repayment.batch.JobFailures;
import tj.hamyori.repayment.batch.partitions.KeyRange;
import tj.hamyori.repayment.batch.partitions.LeftOverAccounts;
import tj.hamyori.repayment.batch.partitions.PartitionedSteps;

/** Closes a business date: an event for each account whose bucket is another than the one last recorded. */
@Configuration
class AgeArrearsJob {

    static final String NAME = "arrears";
    private static final int CHUNK = 1_000;

    @Bean(NAME)
    Job arrears(JobRepository repository, JobFailures failures, PartitionedSteps partitions, Step ageAccounts) {
        return new JobBuilder(NAME, repository)
                .listener(failures)
                .start(partitions.over("close-date", ageAccounts))
                .build();
    }

    @Bean
    Step ageAccounts(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ArrearsChangeReader arrearsChanges,
            ItemWriter<ArrearsChange> arrearsWriter,
            LeftOverAccounts leftOver) {
        return new StepBuilder("age-accounts", repository)
                .<ArrearsChange, ArrearsChange>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(arrearsChanges)
                .writer(arrearsWriter)
                .listener(leftOver)
                .build();
    }

    @Bean
    @StepScope
    ArrearsChangeReader arrearsChanges(
            DataSource database,
            @Value("#{stepExecution}") StepExecution partition,
            @Value("#{jobParameters['businessDate']}") @Nullable LocalDate businessDate,
            @Value("#{jobParameters['mfo']}") @Nullable String mfo) {
        if (businessDate == null) {
            throw new IllegalArgumentException("The arrears job closes a business date and was given none");
        }
        return new ArrearsChangeReader(database, businessDate, mfo, KeyRange.of(partition.getExecutionContext()));
    }

    @Bean
    @StepScope
    ItemWriter<ArrearsChange> arrearsWriter(
            ArrearsRecorder recorder,
            @Value("#{stepExecution.jobExecutionId}") long executionId,
            @Value("#{jobParameters['businessDate']}") LocalDate businessDate) {
        return changes -> recorder.record(executionId, businessDate, changes.getItems());
    }
}
