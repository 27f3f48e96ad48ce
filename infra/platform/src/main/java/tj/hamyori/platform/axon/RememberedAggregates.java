package tj.hamyori.platform.axon;

import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.RepositoryProvider;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Aggregates that stay in memory after their transaction has committed, as snapshots do in the database: each load
 * still asks the store for the events behind what is remembered, so it does not matter who stored them. What is in use
 * is nobody else's: it is taken out of memory and put back after the commit, and lost where that does not happen.
 *
 * @param <T> the aggregate's class
 */
public final class RememberedAggregates<T> extends EventSourcingRepository<T> {

    private final AggregateMemory<T> memory;
    private final EventStore store;
    private final SnapshotTriggerDefinition snapshots;
    private final RepositoryProvider repositories;
    private final JdbcOperations jdbc;

    private RememberedAggregates(Builder<T> builder) {
        super(builder);
        memory = new AggregateMemory<>(builder.mostEvents);
        store = builder.store;
        snapshots = builder.snapshots;
        repositories = builder.repositories;
        jdbc = builder.jdbc;
    }

    /** @param mostEvents that the remembered aggregates together may have seen */
    public static <T> RememberedAggregates<T> of(
            Class<T> aggregateType, Configuration axon, SnapshotTriggerDefinition snapshots, long mostEvents) {
        return new RememberedAggregates<>(new Builder<>(aggregateType, axon, snapshots, mostEvents));
    }

    /** Forgets all; nothing but time is lost. */
    public void forget() {
        memory.clear();
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String id, Long expectedVersion) {
        AggregateMemory.Remembered<T> remembered = memory.take(id);
        return remembered == null ? super.doLoadWithLock(id, expectedVersion) : broughtUpToDate(id, remembered);
    }

    private EventSourcedAggregate<T> broughtUpToDate(String id, AggregateMemory.Remembered<T> remembered) {
        EventSourcedAggregate<T> aggregate = EventSourcedAggregate.reconstruct(
                remembered.root(),
                aggregateModel(),
                remembered.version(),
                false,
                store,
                repositories,
                snapshots.reconfigure(getAggregateType(), remembered.snapshots()));
        if (isBehind(id, remembered.version())) {
            aggregate.initializeState(store.readEvents(id, remembered.version() + 1));
        } else {
            // A refusal changes nothing: what was committed before is still so.
            CurrentUnitOfWork.get().onRollback(work -> {
                if (aggregate.lastSequence() == remembered.version()) {
                    memory.put(id, remembered);
                }
            });
        }
        return aggregate;
    }

    /** The question every load asks, so it goes to the index on the shortest way. */
    private boolean isBehind(String id, long version) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from domain_event where aggregate_identifier = ? and sequence_number > ?)",
                Boolean.class,
                id,
                version));
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<T> aggregate) {
        super.doSaveWithLock(aggregate);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new PutBack(aggregate));
        }
    }

    private final class PutBack implements TransactionSynchronization {

        private final EventSourcedAggregate<T> aggregate;
        private boolean undone;

        PutBack(EventSourcedAggregate<T> aggregate) {
            this.aggregate = aggregate;
        }

        /** Perhaps of the very events this aggregate has seen. */
        @Override
        public void savepointRollback(Object savepoint) {
            undone = true;
        }

        @Override
        public void afterCommit() {
            Long version = aggregate.lastSequence();
            if (!undone && version != null && !aggregate.isDeleted()) {
                memory.put(
                        aggregate.identifierAsString(),
                        new AggregateMemory.Remembered<>(
                                aggregate.getAggregateRoot(), version, aggregate.getSnapshotTrigger()));
            }
        }
    }

    private static final class Builder<T> extends EventSourcingRepository.Builder<T> {

        private final EventStore store;
        private final SnapshotTriggerDefinition snapshots;
        private final RepositoryProvider repositories;
        private final JdbcOperations jdbc;
        private final long mostEvents;

        Builder(Class<T> aggregateType, Configuration axon, SnapshotTriggerDefinition snapshots, long mostEvents) {
            super(aggregateType);
            this.store = axon.eventStore();
            this.snapshots = snapshots;
            this.repositories = axon::repository;
            this.jdbc = axon.getComponent(JdbcOperations.class);
            this.mostEvents = mostEvents;
            eventStore(store);
            snapshotTriggerDefinition(snapshots);
            repositoryProvider(repositories);
            parameterResolverFactory(axon.parameterResolverFactory());
            handlerDefinition(axon.handlerDefinition(aggregateType));
        }
    }
}
