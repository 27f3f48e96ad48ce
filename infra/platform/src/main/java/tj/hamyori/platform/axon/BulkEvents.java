package tj.hamyori.platform.axon;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tj.hamyori.platform.copy.CopyRows;
import tj.hamyori.platform.projection.Projections;
import tj.hamyori.platform.request.RequestContext;

/**
 * Stores the events of many aggregates at once, by COPY into the event store's own table and in its own format, and
 * writes the read models with them: what a job has decided without loading one aggregate after the other. An aggregate
 * loads from such events as from any others, and they are published in their order.
 *
 * <p>It decides nothing and checks one thing: no other event may have the same number in its aggregate. That is how a
 * command that was quicker is noticed.
 */
@Component
public class BulkEvents {

    /**
     * Most events stored at once. Numbers of events are given out before they are committed; who reads the store in
     * order remembers only so many numbers as missing ({@link AxonStorageConfiguration#MOST_MISSING}), and more must
     * never be under way.
     */
    public static final int MOST_EVENTS = 20_000;

    private static final List<String> COLUMNS = List.of(
            "event_identifier",
            "aggregate_identifier",
            "sequence_number",
            "type",
            "time_stamp",
            "payload_type",
            "payload_revision",
            "payload",
            "meta_data");
    private static final long ONE_AT_A_TIME = 0x48616d796f7269L;

    private final JdbcTemplate jdbc;
    private final Serializer serializer;
    private final Projections projections;
    private final CommittedEvents committed;
    private final Clock clock;
    private final SecureRandom seeds = new SecureRandom();

    BulkEvents(
            JdbcTemplate jdbc,
            @Qualifier("eventSerializer") Serializer serializer,
            Projections projections,
            CommittedEvents committed,
            Clock clock) {
        this.jdbc = jdbc;
        this.serializer = serializer;
        this.projections = projections;
        this.committed = committed;
        this.clock = clock;
    }

    /**
     * Stores the events and writes the read models, in the transaction of the thread, on behalf of its
     * {@link RequestContext}. Best sent last in a short transaction: the next one of its kind waits for the commit, so
     * that no reader sees the numbers of one between those of another.
     *
     * @return how many events were stored
     * @throws org.springframework.dao.DuplicateKeyException when an aggregate has an event with such a number already;
     *     the transaction, or its savepoint, then has to be rolled back
     * @throws IllegalArgumentException for more than {@value #MOST_EVENTS} events
     * @throws IllegalStateException without a transaction
     */
    public int append(Collection<NewEvents> streams) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Events are stored in a transaction");
        }
        List<DomainEventMessage<?>> messages = messages(streams);
        if (messages.size() > MOST_EVENTS) {
            throw new IllegalArgumentException(
                    "%d events at once are more than %d".formatted(messages.size(), MOST_EVENTS));
        }
        projections.project(messages);
        List<Object[]> rows = rows(messages);
        jdbc.execute("select pg_advisory_xact_lock(" + ONE_AT_A_TIME + ")");
        CopyRows.into(jdbc, "domain_event", COLUMNS, copy -> {
            for (Object[] row : rows) {
                copy.add(row);
            }
        });
        committed.stored();
        return messages.size();
    }

    /**
     * Lets whoever follows the events of this process wait: publishing them and acting upon them takes as much of a
     * machine as storing them. Bounded, so that what others record meanwhile is not late for longer.
     */
    public void followersWait(Duration atMost) {
        committed.hold(atMost);
    }

    /** They go on where they were. */
    public void followersGoOn() {
        committed.goOn();
    }

    /** The number the next event of each of these aggregates gets; aggregates without any event are left out. */
    public Map<String, Long> nextSequenceNumbers(Collection<String> aggregateIds) {
        Map<String, Long> next = new HashMap<>();
        // One look at the index for each; asked for all at once, a table that PostgreSQL has no figures of is read
        // whole.
        jdbc.query(
                """
                select a.id, e.next from unnest(?) as a (id)
                cross join lateral (
                    select sequence_number + 1 as next from domain_event
                    where aggregate_identifier = a.id order by sequence_number desc limit 1) e""",
                row -> {
                    next.put(row.getString(1), row.getLong(2));
                },
                (Object) aggregateIds.toArray(String[]::new));
        return next;
    }

    private List<DomainEventMessage<?>> messages(Collection<NewEvents> streams) {
        Instant now = clock.instant();
        TimeOrderedIds ids = new TimeOrderedIds(now.toEpochMilli(), new SplittableRandom(seeds.nextLong()));
        MetaData metaData = metaData(ids.next());
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (NewEvents stream : streams) {
            long sequenceNumber = stream.firstSequenceNumber();
            for (Object payload : stream.payloads()) {
                messages.add(new GenericDomainEventMessage<>(
                        stream.aggregateType(),
                        stream.aggregateId(),
                        sequenceNumber++,
                        payload,
                        metaData,
                        ids.next().toString(),
                        now));
            }
        }
        return messages;
    }

    /** The same as a command would have left: with nothing before it, this appending is the cause. */
    private static MetaData metaData(UUID appending) {
        Map<String, Object> data = new HashMap<>();
        data.put(RequestContext.CAUSATION_ID, appending.toString());
        RequestContext.current().ifPresent(context -> data.putAll(context.metadata()));
        return MetaData.from(data);
    }

    /** All of them have the same meta-data. */
    private List<Object[]> rows(List<DomainEventMessage<?>> messages) {
        if (messages.isEmpty()) {
            return List.of();
        }
        String metaData =
                messages.getFirst().serializeMetaData(serializer, String.class).getData();
        return messages.stream().map(message -> row(message, metaData)).toList();
    }

    private Object[] row(DomainEventMessage<?> message, String metaData) {
        SerializedObject<String> payload = message.serializePayload(serializer, String.class);
        return new Object[] {
            message.getIdentifier(),
            message.getAggregateIdentifier(),
            message.getSequenceNumber(),
            message.getType(),
            DateTimeUtils.formatInstant(message.getTimestamp()),
            payload.getType().getName(),
            payload.getType().getRevision(),
            payload.getData(),
            metaData
        };
    }
}
