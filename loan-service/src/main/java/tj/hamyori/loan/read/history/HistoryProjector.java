package tj.hamyori.loan.read.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.events.LoanEvent;
import tj.hamyori.platform.projection.Rebuildable;
import tj.hamyori.platform.request.RequestContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills {@code read_history}: one line for each event of an application and its loan. Rebuildable, and therefore exact
 * to the millisecond only, as the event store is.
 */
@Component
@ProcessingGroup("read-history")
class HistoryProjector implements Rebuildable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    HistoryProjector(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void clear() {
        jdbc.sql("truncate read_history").update();
    }

    @EventHandler
    void on(
            LoanEvent event,
            @SequenceNumber long line,
            @MessageIdentifier String eventId,
            @Timestamp Instant recordedAt,
            @MetaDataValue(RequestContext.WHO) @Nullable String who) {
        Told told = Told.of(event);
        jdbc.sql("""
                        insert into read_history (loan_id, line, event_id, happened_on, recorded_at, what, who, details)
                        values (:id, :line, cast(:event as uuid), :on, :at, :what, :who, cast(:details as jsonb))""")
                .param("id", event.loanId())
                .param("line", line)
                .param("event", eventId)
                .param("on", told.on())
                .param("at", recordedAt.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
                .param("what", told.what())
                .param("who", told.by() == null ? who : told.by())
                .param("details", json.writeValueAsString(told.details()))
                .update();
    }
}
