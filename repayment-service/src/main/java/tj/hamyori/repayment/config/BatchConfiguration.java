package tj.hamyori.repayment.config;

import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Jobs run on threads of their own and are remembered in the database. Both annotations are needed: the first alone
 * keeps runs in memory only, the second alone does nothing.
 */
@Configuration
@EnableScheduling
@EnableBatchProcessing(taskExecutorRef = "jobThreads")
@EnableJdbcJobRepository
class BatchConfiguration {

    private static final int JOBS_AT_ONCE = 2;
    private static final int JOBS_WAITING = 100;

    @Bean
    ThreadPoolTaskExecutor jobThreads() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("job-");
        threads.setCorePoolSize(JOBS_AT_ONCE);
        threads.setMaxPoolSize(JOBS_AT_ONCE);
        threads.setQueueCapacity(JOBS_WAITING);
        return threads;
    }

    /** A partition takes three connections to the database at once. */
    @Bean
    ThreadPoolTaskExecutor partitionThreads(@Value("${hamyori.jobs.threads}") int atOnce) {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("partition-");
        threads.setCorePoolSize(atOnce);
        threads.setMaxPoolSize(atOnce);
        return threads;
    }
}
