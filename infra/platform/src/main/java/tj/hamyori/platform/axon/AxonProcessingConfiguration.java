package tj.hamyori.platform.axon;

import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How events are handled inside a service: projections ({@code read-…}) in the transaction of the command that caused
 * the event, so that whoever wrote reads her own write; {@code publish} and {@code automation-…} as streams of their
 * own.
 */
@Configuration
class AxonProcessingConfiguration {

    static final String PUBLISH = "publish";
    static final String AUTOMATION_PREFIX = "automation-";
    private static final int PUBLISH_BATCH_EVENTS = 500;

    @Bean
    ConfigurerModule eventProcessing() {
        return configurer -> configure(configurer.eventProcessing());
    }

    /** Sends every processor whose name starts with {@code automation-} down its own stream. */
    @Bean
    ConfigurerModule automations(ListableBeanFactory beans) {
        return configurer -> Stream.of(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .map(name -> beans.findAnnotationOnBean(name, ProcessingGroup.class))
                .filter(Objects::nonNull)
                .map(ProcessingGroup::value)
                .filter(group -> group.startsWith(AUTOMATION_PREFIX))
                .distinct()
                .forEach(group -> configurer
                        .eventProcessing()
                        .registerPooledStreamingEventProcessor(group, AxonProcessingConfiguration::committed));
    }

    private static void configure(EventProcessingConfigurer processing) {
        processing
                .usingSubscribingEventProcessors()
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerDefaultTransactionManager(
                        configuration -> configuration.getComponent(TransactionManager.class))
                .registerPooledStreamingEventProcessor(
                        PUBLISH,
                        AxonProcessingConfiguration::committed,
                        (configuration, builder) -> builder.batchSize(PUBLISH_BATCH_EVENTS)
                                .initialSegmentCount(1)
                                .maxClaimedSegments(1))
                .registerTokenStore(PUBLISH, AxonStorageConfiguration::outboxMark)
                .registerDeadLetterQueueProvider(group -> group.startsWith(AUTOMATION_PREFIX)
                        ? configuration -> AxonStorageConfiguration.deadLetters(group, configuration)
                        : null);
    }

    /** Without being told, Axon takes the event bus itself, which wakes nobody after the commit. */
    private static CommittedEvents committed(org.axonframework.config.Configuration configuration) {
        return configuration.getComponent(CommittedEvents.class);
    }
}
