package tj.hamyori.platform.kafka;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.TransactionException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;
import tj.hamyori.platform.problem.Causes;

/**
 * What happens when a message cannot take effect: while the database is away it is tried again for as long as it takes;
 * an unreadable message is set aside at once; any other failure is tried five times and then set aside.
 */
@Configuration
class KafkaConfiguration {

    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;
    private static final int MORE_TRIES = 5;

    @Bean
    DefaultErrorHandler kafkaErrors(KafkaDeadLetters deadLetters) {
        DefaultErrorHandler errors = new DefaultErrorHandler(deadLetters::keep, fewTries());
        errors.setBackOffFunction((message, failure) -> pauses(failure));
        errors.addNotRetryableExceptions(MalformedMessage.class);
        return errors;
    }

    private static BackOff pauses(Exception failure) {
        return Causes.anyOf(failure, KafkaConfiguration::isStorageAway) ? untilItWorks() : fewTries();
    }

    private static boolean isStorageAway(Throwable cause) {
        return cause instanceof DataAccessResourceFailureException
                || cause instanceof TransientDataAccessException
                || cause instanceof TransactionException;
    }

    private static BackOff untilItWorks() {
        ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        pauses.setMaxInterval(LONGEST_PAUSE_MILLIS);
        return pauses;
    }

    private static BackOff fewTries() {
        return new FixedBackOff(FIRST_PAUSE_MILLIS, MORE_TRIES);
    }
}
