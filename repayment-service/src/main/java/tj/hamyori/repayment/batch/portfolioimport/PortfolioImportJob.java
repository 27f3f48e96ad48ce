package tj.hamyori.repayment.batch.portfolioimport;

import java.util.UUID;
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
import tj.hamyori.repayment.batch.PagedReader;

/** Stages and checks the files in one transaction, then opens loan by loan, each in its own. */
@Configuration
class PortfolioImportJob {

    static final String NAME = "portfolio-import";
    private static final int CHUNK = 50;

    @Bean(NAME)
    Job portfolioImport(
            JobRepository repository, ImportOutcome outcome, Step stageFiles, Step openLoans, Step addReceipts) {
        return new JobBuilder(NAME, repository)
                .listener(outcome)
                .start(stageFiles)
                .next(openLoans)
                .next(addReceipts)
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
    Step openLoans(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ItemReader<ImportedLoan> importLoanReader,
            ItemWriter<ImportedLoan> importLoanWriter) {
        return new StepBuilder("open-loans", repository)
                .<ImportedLoan, ImportedLoan>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(importLoanReader)
                .writer(importLoanWriter)
                .build();
    }

    @Bean
    Step addReceipts(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ItemReader<KnownLoanReceipt> importReceiptReader,
            ItemWriter<KnownLoanReceipt> importReceiptWriter) {
        return new StepBuilder("add-receipts", repository)
                .<KnownLoanReceipt, KnownLoanReceipt>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(importReceiptReader)
                .writer(importReceiptWriter)
                .build();
    }

    @Bean
    @StepScope
    ItemReader<ImportedLoan> importLoanReader(
            ImportedLoans loans, @Value("#{jobParameters['importId']}") String importId) {
        return new PagedReader<>(after -> loans.page(UUID.fromString(importId), after), ImportedLoan::line);
    }

    @Bean
    @StepScope
    ItemWriter<ImportedLoan> importLoanWriter(
            LoanOpener opener,
            @Value("#{jobParameters['importId']}") String importId,
            @Value("#{stepExecution.jobExecutionId}") long executionId) {
        return loans -> loans.forEach(loan -> opener.open(UUID.fromString(importId), loan, executionId));
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
