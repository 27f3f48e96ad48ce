package tj.hamyori.platform.deadletters;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.AcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.BatchAcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.kafka.ListenerFailures;
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
        List<MessageListenerContainer> hearing = listeners.getListenerContainers().stream()
                .filter(container -> hears(container, message.topic()))
                .toList();
        if (hearing.isEmpty()) {
            throw failsStill("nobody here hears " + message.topic());
        }
        try {
            hearing.forEach(container -> hand(message, container));
        } catch (RuntimeException failure) {
            throw failsStill(ListenerFailures.reason(failure).toString());
        }
    }

    private static boolean hears(MessageListenerContainer container, String topic) {
        String[] topics = container.getContainerProperties().getTopics();
        return topics != null && Arrays.asList(topics).contains(topic);
    }

    /** Alone, also to a listener that takes what came together. */
    @SuppressWarnings("unchecked") // every listener of this house hears texts
    private static void hand(ConsumerRecord<String, String> message, MessageListenerContainer container) {
        Object listener =
                Objects.requireNonNull(container.getContainerProperties().getMessageListener());
        if (listener instanceof BatchAcknowledgingConsumerAwareMessageListener<?, ?> together) {
            ((BatchAcknowledgingConsumerAwareMessageListener<String, String>) together)
                    .onMessage(List.of(message), null, null);
        } else {
            ((AcknowledgingConsumerAwareMessageListener<String, String>) listener).onMessage(message, null, null);
        }
    }

    private static RuleViolated failsStill(String reason) {
        return new RuleViolated(PlatformRule.MESSAGE_FAILS_STILL, List.of(new Violation("id", "CAUSE", reason)));
    }
}
