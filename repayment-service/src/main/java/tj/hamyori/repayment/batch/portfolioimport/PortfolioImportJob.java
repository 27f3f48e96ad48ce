package tj.hamyori.repayment.batch.portfolioimport;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import tj.hamyori.platform.axon.BulkEvents;
import tj.hamyori.repayment.batch.PagedReader;
import tj.hamyori.repayment.batch.partitions.KeyRange;

/**
 * Stages and checks the files in one transaction, then opens the loans, {@value ImportedLoans#PAGE} in one transaction
 * with the mark of how far it is, on {@value #THREADS} threads.
 */
@Configuration
class PortfolioImportJob {

    static final String NAME = "portfolio-import";
    private static final int THREADS = 2;
    private static final Duration OTHERS_WAIT_AT_MOST = Duration.ofMinutes(2);
    private static final int RECEIPTS_IN_ONE_TRANSACTION = 50;

    @Bean(NAME)
    Job portfolioImport(
            JobRepository repository,
            ImportOutcome outcome,
            Step stageFiles,
            Step openLoans,
            Step addReceipts,
            Step countRows) {
        return new JobBuilder(NAME, repository)
                .listener(outcome)
                .start(stageFiles)
                .next(openLoans)
                .next(addReceipts)
                .next(countRows)
                .build();
    }

    @Bean
    Step stageFiles(JobRepository repository, PlatformTransactionManager transactions, FileStager stager) {
        Tasklet stage = (contribution, context) -> {
            String id = contribution.getStepExecution().getJobParameters().getString("importId");
            contribution.incrementWriteCount(stager.stage(UUID.fromString(required(id))));
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder("stage-files", repository)
                .tasklet(stage, transactions)
                .build();
    }

    @Bean
    Step openLoans(JobRepository repository, Step openLoansOfRange, BulkEvents bulk) {
        return new StepBuilder("open-loans", repository)
                .listener(before(bulk))
                .partitioner("open-loans-of-range", PortfolioImportJob::ranges)
                .step(openLoansOfRange)
                .gridSize(THREADS)
                .taskExecutor(new SimpleAsyncTaskExecutor("import-"))
                .build();
    }

    /** Loans first: to publish them at the same time would take half of the machine. */
    private static StepExecutionListener before(BulkEvents bulk) {
        return new StepExecutionListener() {
            @Override
            public void beforeStep(StepExecution step) {
                bulk.followersWait(OTHERS_WAIT_AT_MOST);
            }

            @Override
            public @Nullable ExitStatus afterStep(StepExecution step) {
                bulk.followersGoOn();
                return null;
            }
        };
    }

    @Bean
    Step openLoansOfRange(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ImportedLoanReader importLoanReader,
            ItemWriter<ImportedLoan> importLoanWriter) {
        return new StepBuilder("open-loans-of-range", repository)
                .<ImportedLoan, ImportedLoan>chunk(ImportedLoans.PAGE)
                .transactionManager(transactions)
                .reader(importLoanReader)
                .writer(importLoanWriter)
                .build();
    }

    /** Tells PostgreSQL how many rows there are now; until it knows, it plans questions as if there were a few. */
    @Bean
    Step countRows(JobRepository repository, PlatformTransactionManager transactions, JdbcTemplate jdbc) {
        Tasklet analyse = (contribution, context) -> {
            jdbc.execute("analyze loan_account, borrower_share, schedule_version, instalment, repayment, write_off");
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder("count-rows", repository)
                .tasklet(analyse, transactions)
                .allowStartIfComplete(true)
                .build();
    }

    /** Ids made from numbers on paper are spread evenly, so ranges of equal width have about as many loans each. */
    private static Map<String, ExecutionContext> ranges(int threads) {
        Map<String, ExecutionContext> contexts = new HashMap<>();
        List<KeyRange> ranges = KeyRange.all(threads);
        for (int place = 0; place < threads; place++) {
            contexts.put("range-" + place, ranges.get(place).context());
        }
        return contexts;
    }

    @Bean
    Step addReceipts(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ItemReader<KnownLoanReceipt> importReceiptReader,
            ItemWriter<KnownLoanReceipt> importReceiptWriter) {
        return new StepBuilder("add-receipts", repository)
                .<KnownLoanReceipt, KnownLoanReceipt>chunk(RECEIPTS_IN_ONE_TRANSACTION)
                .transactionManager(transactions)
                .reader(importReceiptReader)
                .writer(importReceiptWriter)
                .build();
    }

    @Bean
    @StepScope
    ImportedLoanReader importLoanReader(
            ImportedLoans loans,
            @Value("#{jobParameters['importId']}") String importId,
            @Value("#{stepExecution}") StepExecution partition) {
        KeyRange range = KeyRange.of(partition.getExecutionContext());
        return new ImportedLoanReader(loans, loans.source(UUID.fromString(importId)), range);
    }

    @Bean
    @StepScope
    ItemWriter<ImportedLoan> importLoanWriter(
            LoanOpener opener,
            @Value("#{jobParameters['importId']}") String importId,
            @Value("#{stepExecution.jobExecutionId}") long executionId) {
        return loans -> opener.open(UUID.fromString(importId), loans.getItems(), executionId);
    }

    @Bean
    @StepScope
    ItemReader<KnownLoanReceipt> importReceiptReader(
            ImportedLoans loans, @Value("#{jobParameters['importId']}") String importId) {
        return new PagedReader<>(
                after -> loans.receiptsOfKnown(UUID.fromString(importId), after), KnownLoanReceipt::line);
    }

    @Bean
    @StepScope
    ItemWriter<KnownLoanReceipt> importReceiptWriter(
            LoanOpener opener,
            @Value("#{jobParameters['importId']}") String importId,
            @Value("#{stepExecution.jobExecutionId}") long executionId) {
        return receipts -> receipts.forEach(receipt -> opener.record(UUID.fromString(importId), receipt, executionId));
    }

    private static String required(@Nullable String importId) {
        if (importId == null) {
            throw new IllegalArgumentException("The import job needs an importId");
        }
        return importId;
    }
}
