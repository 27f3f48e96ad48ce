package tj.hamyori.repayment.batch.portfolioquality;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Freezes the reports of a period: of one organisation, or of each and of the association. */
@Configuration
class FreezePortfolioReportsJob {

    static final String NAME = "portfolio-quality";

    @Bean(NAME)
    Job portfolioQualityReports(JobRepository repository, Step freezeReports) {
        return new JobBuilder(NAME, repository).start(freezeReports).build();
    }

    @Bean
    Step freezeReports(JobRepository repository, PlatformTransactionManager transactions, ReportFreezer freezer) {
        Tasklet freeze = (contribution, context) -> {
            var execution = contribution.getStepExecution().getJobExecution();
            JobParameters parameters = execution.getJobParameters();
            LocalDate asOf = required(parameters.getLocalDate("businessDate"), "businessDate");
            Instant knownAt = Instant.parse(required(parameters.getString("knownAt"), "knownAt"));
            int frozen = freezer.freeze(asOf, knownAt, parameters.getString("mfo"), execution.getId());
            contribution.incrementReadCount();
            contribution.incrementWriteCount(frozen);
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder("freeze-reports", repository)
                .tasklet(freeze, transactions)
                .build();
    }

    private static <T> T required(@Nullable T parameter, String name) {
        if (parameter == null) {
            throw new IllegalArgumentException("The portfolio-quality job needs " + name);
        }
        return parameter;
    }
}
