package tj.hamyori.platform.axon;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Refuses to start a service whose event store, tokens, transactions or serialiser are not the real ones. */
@Component
class NoStandIns implements SmartInitializingSingleton {

    private final Configuration configuration;

    NoStandIns(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public void afterSingletonsInstantiated() {
        require(EmbeddedEventStore.class, configuration.getComponent(EventStore.class));
        require(JdbcEventStorageEngine.class, configuration.getComponent(EventStorageEngine.class));
        require(JdbcTokenStore.class, configuration.getComponent(TokenStore.class));
        require(SpringTransactionManager.class, configuration.getComponent(TransactionManager.class));
        require(AxonSerialisationConfiguration.expected(), configuration.eventSerializer());
        require(AxonSerialisationConfiguration.expected(), configuration.messageSerializer());
    }

    static void require(Class<?> expected, Object actual) {
        if (!expected.isInstance(actual)) {
            throw new IllegalStateException("Expected %s but this service runs with %s"
                    .formatted(expected.getName(), actual.getClass().getName()));
        }
    }
}
