package tj.hamyori.platform.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * All events that are committed now, in their order, from one cursor over one snapshot. The engine's own stream looks
 * for more after each few hundred and keeps account of the numbers it has not seen, which followers need and a rebuild
 * does not: whoever stores an event meanwhile waits for the read models' tables.
 */
@Component
class StoredEvents {

    private static final int FETCHED_AT_ONCE = 1_000;
    private static final String ALL = """
            select type, aggregate_identifier, sequence_number, event_identifier, time_stamp, payload_type,
                payload_revision, payload, meta_data, global_index
            from domain_event order by global_index""";

    private final DataSource database;
    private final Serializer serializer;
    private final Configuration axon;

    StoredEvents(DataSource database, @Qualifier("eventSerializer") Serializer serializer, Configuration axon) {
        this.database = database;
        this.serializer = serializer;
        this.axon = axon;
    }

    /** To be closed when nobody reads any more; a connection of its own is kept until then. */
    final class Reading implements AutoCloseable {

        private final Connection connection;
        private final Iterator<? extends EventMessage<?>> events;

        private Reading(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            PreparedStatement all = connection.prepareStatement(ALL);
            all.setFetchSize(FETCHED_AT_ONCE);
            this.events = EventUtils.upcastAndDeserializeTrackedEvents(
                            entries(all.executeQuery()), serializer, axon.upcasterChain())
                    .iterator();
        }

        Iterator<? extends EventMessage<?>> events() {
            return events;
        }

        @Override
        public void close() throws SQLException {
            try (connection) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    Reading open() throws SQLException {
        Connection connection = database.getConnection();
        try {
            return new Reading(connection);
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    private static Stream<TrackedDomainEventData<?>> entries(ResultSet rows) {
        return StreamSupport.stream(new Rows(rows), false);
    }

    /** Closed with their connection. */
    private static final class Rows extends Spliterators.AbstractSpliterator<TrackedDomainEventData<?>> {

        private final ResultSet rows;

        Rows(ResultSet rows) {
            super(Long.MAX_VALUE, ORDERED | NONNULL);
            this.rows = rows;
        }

        @Override
        public boolean tryAdvance(Consumer<? super TrackedDomainEventData<?>> reader) {
            try {
                if (!rows.next()) {
                    return false;
                }
                reader.accept(entry());
                return true;
            } catch (SQLException failure) {
                throw new IllegalStateException("Could not read the event store", failure);
            }
        }

        private TrackedDomainEventData<?> entry() throws SQLException {
            return new TrackedDomainEventData<>(
                    new GlobalSequenceTrackingToken(rows.getLong("global_index")),
                    new GenericDomainEventEntry<>(
                            rows.getString("type"),
                            rows.getString("aggregate_identifier"),
                            rows.getLong("sequence_number"),
                            rows.getString("event_identifier"),
                            rows.getString("time_stamp"),
                            rows.getString("payload_type"),
                            rows.getString("payload_revision"),
                            rows.getString("payload"),
                            rows.getString("meta_data")));
        }
    }
}
