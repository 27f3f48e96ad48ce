package tj.hamyori.platform.axon;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tj.hamyori.platform.request.RequestContext;

/** Gives every command, and through it every event, the organisation, the person and the chain of causes. */
@Configuration
class EventMetadata {

    private static final Set<String> CARRIED =
            Set.of(RequestContext.MFO, RequestContext.WHO, RequestContext.CORRELATION_ID);

    @Bean
    CorrelationDataProvider correlation() {
        return EventMetadata::carry;
    }

    @Bean
    ConfigurerModule commandMetadata() {
        return configurer -> configurer.onInitialize(configuration -> configuration.onStart(() -> configuration
                .commandBus()
                .registerDispatchInterceptor(messages -> (index, message) -> fromRequest(message))));
    }

    private static Map<String, ?> carry(Message<?> message) {
        Map<String, Object> data = new HashMap<>();
        CARRIED.forEach(key -> {
            if (message.getMetaData().containsKey(key)) {
                data.put(key, message.getMetaData().get(key));
            }
        });
        String causation = RequestContext.CAUSATION_ID;
        data.put(causation, message.getMetaData().getOrDefault(causation, message.getIdentifier()));
        return data;
    }

    private static CommandMessage<?> fromRequest(CommandMessage<?> message) {
        return RequestContext.current()
                .<CommandMessage<?>>map(context -> message.andMetaData(context.metadata()))
                .orElse(message);
    }
}
