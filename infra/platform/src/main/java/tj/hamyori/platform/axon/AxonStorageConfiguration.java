package tj.hamyori.platform.axon;

import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SQLStateResolver;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Where events, tokens and dead letters are kept. All of it is declared here because Axon's own auto-configuration,
 * evaluated before Boot's, would fall back to in-memory stand-ins without a word.
 */
@org.springframework.context.annotation.Configuration
class AxonStorageConfiguration {

    private static final int READ_BATCH_EVENTS = 500;
    private static final int GAP_TIMEOUT_MILLIS = 10_000;
    private static final Duration LOOK_AGAIN_EVERY = Duration.ofMillis(500);
    private static final Duration MARK_WRITTEN_AFTER = Duration.ofSeconds(1);

    /**
     * How far back a reader looks for numbers that were given out and not yet committed. Events stored in bulk take up
     * to {@link BulkEvents#MOST_EVENTS} numbers at once, and commands take some meanwhile.
     */
    static final int MOST_MISSING = 50_000;

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    StoredPages eventStorageEngine(
            ConnectionProvider connections,
            TransactionManager transactions,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Configuration configuration) {
        return new StoredPages(JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(eventSerializer)
                .snapshotSerializer(eventSerializer)
                .upcasterChain(configuration.upcasterChain())
                // Asked for with each snapshot: the aggregates are not known yet when this is built.
                .snapshotFilter(snapshot -> configuration.snapshotFilter().allow(snapshot))
                .persistenceExceptionResolver(new SQLStateResolver())
                .dataType(String.class)
                .schema(eventSchema())
                .batchSize(READ_BATCH_EVENTS)
                .gapTimeout(GAP_TIMEOUT_MILLIS)
                .maxGapOffset(MOST_MISSING));
    }

    /** Every stream reads the table itself: a cache in between would only be filled when its own clock says so. */
    @Bean
    EmbeddedEventStore eventStore(EventStorageEngine storage, Configuration configuration) {
        return EmbeddedEventStore.builder()
                .storageEngine(storage)
                .optimizeEventConsumption(false)
                .messageMonitor(configuration.messageMonitor(EmbeddedEventStore.class, "eventStore"))
                .build();
    }

    @Bean
    CommittedEvents committedEvents(EmbeddedEventStore store, StoredPages pages) {
        return new CommittedEvents(store, pages, LOOK_AGAIN_EVERY);
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        return tokens(connections, serializer).build();
    }

    /** Where the publisher's token is kept. */
    static TokenStore outboxMark(Configuration configuration) {
        return new OutboxMark(
                tokens(configuration.getComponent(ConnectionProvider.class), configuration.serializer()),
                MARK_WRITTEN_AFTER);
    }

    static JdbcTokenStore.Builder tokens(ConnectionProvider connections, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(tokenSchema())
                .contentType(String.class);
    }

    /** The dead letters of one processing group. */
    static SequencedDeadLetterQueue<EventMessage<?>> deadLetters(String group, Configuration configuration) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(configuration.getComponent(ConnectionProvider.class))
                .transactionManager(configuration.getComponent(TransactionManager.class))
                .schema(deadLetterSchema())
                .genericSerializer(configuration.serializer())
                .eventSerializer(configuration.eventSerializer())
                .build();
    }

    private static EventSchema eventSchema() {
        return EventSchema.builder()
                .eventTable("domain_event")
                .snapshotTable("snapshot_event")
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }

    private static TokenSchema tokenSchema() {
        return TokenSchema.builder()
                .setTokenTable("token_entry")
                .setProcessorNameColumn("processor_name")
                .setSegmentColumn("segment")
                .setTokenColumn("token")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("time_stamp")
                .setOwnerColumn("owner")
                .build();
    }

    private static DeadLetterSchema deadLetterSchema() {
        return DeadLetterSchema.builder()
                .deadLetterTable("dead_letter")
                .deadLetterIdentifierColumn("dead_letter_id")
                .processingGroupColumn("processing_group")
                .sequenceIdentifierColumn("sequence_identifier")
                .sequenceIndexColumn("sequence_index")
                .messageTypeColumn("message_type")
                .eventIdentifierColumn("event_identifier")
                .timestampColumn("time_stamp")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .aggregateTypeColumn("aggregate_type")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .tokenTypeColumn("token_type")
                .tokenColumn("token")
                .enqueuedAtColumn("enqueued_at")
                .lastTouchedColumn("last_touched")
                .processingStartedColumn("processing_started")
                .causeTypeColumn("cause_type")
                .causeMessageColumn("cause_message")
                .diagnosticsColumn("diagnostics")
                .build();
    }
}
