package tj.hamyori.platform.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many stored events Kafka has not acknowledged yet, and how many messages were set aside. Waiting events do not
 * make the service unhealthy: it goes on taking commands, only others see them later.
 */
@Component("messaging")
class MessagingHealth implements HealthIndicator {

    private final JdbcClient jdbc;
    private final EventProcessingConfiguration processing;

    MessagingHealth(JdbcClient jdbc, EventProcessingConfiguration processing, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.processing = processing;
        Gauge.builder("hamyori.outbox.waiting", this, health -> health.waiting())
                .description("stored events that Kafka has not acknowledged")
                .register(meters);
        Gauge.builder("hamyori.dead.letters", this, health -> health.deadLetters())
                .description("messages set aside until somebody resolves them")
                .register(meters);
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("eventsWaiting", waiting())
                .withDetail("deadLetters", deadLetters())
                .build();
    }

    private long waiting() {
        long sentUpTo = processing
                .eventProcessor("publish", StreamingEventProcessor.class)
                .map(MessagingHealth::position)
                .orElse(0L);
        return jdbc.sql("select count(*) from domain_event where global_index > ?")
                .param(sentUpTo)
                .query(Long.class)
                .single();
    }

    private static long position(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .map(EventTrackerStatus::getCurrentPosition)
                .mapToLong(position -> position.orElse(0L))
                .min()
                .orElse(0L);
    }

    private long deadLetters() {
        return jdbc.sql("select (select count(*) from dead_letter) + (select count(*) from kafka_dead_letter)")
                .query(Long.class)
                .single();
    }
}
