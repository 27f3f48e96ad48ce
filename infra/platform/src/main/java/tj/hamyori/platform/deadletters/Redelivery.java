package tj.hamyori.platform.deadletters;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.AcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.problem.Violation;

/**
 * Hands a message to this service's own listeners of its topic, as if Kafka had delivered it. Nothing is sent to the
 * topic, so no other service sees the event again, and the inbox lets it take effect once, whatever else delivers it.
 */
@Component
class Redelivery {

    private final KafkaListenerEndpointRegistry listeners;

    Redelivery(KafkaListenerEndpointRegistry listeners) {
        this.listeners = listeners;
    }

    /** @throws RuleViolated where it fails still, with the reason */
    void deliver(ConsumerRecord<String, String> message) {
        List<AcknowledgingConsumerAwareMessageListener<String, String>> hearing =
                listeners.getListenerContainers().stream()
                        .filter(container -> hears(container, message.topic()))
                        .map(Redelivery::listener)
                        .toList();
        if (hearing.isEmpty()) {
            throw failsStill("nobody here hears " + message.topic());
        }
        try {
            hearing.forEach(listener -> listener.onMessage(message, null, null));
        } catch (RuntimeException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            throw failsStill(cause.toString());
        }
    }

    private static boolean hears(MessageListenerContainer container, String topic) {
        String[] topics = container.getContainerProperties().getTopics();
        return topics != null && Arrays.asList(topics).contains(topic);
    }

    @SuppressWarnings("unchecked") // every listener of this house hears texts
    private static AcknowledgingConsumerAwareMessageListener<String, String> listener(
            MessageListenerContainer container) {
        return (AcknowledgingConsumerAwareMessageListener<String, String>)
                Objects.requireNonNull(container.getContainerProperties().getMessageListener());
    }

    private static RuleViolated failsStill(String reason) {
        return new RuleViolated(PlatformRule.MESSAGE_FAILS_STILL, List.of(new Violation("id", "CAUSE", reason)));
    }
}
