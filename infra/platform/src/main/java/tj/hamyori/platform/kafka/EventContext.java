package tj.hamyori.platform.kafka;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tj.hamyori.platform.request.RequestContext;

/**
 * What surrounds an event: its id, the aggregate it belongs to, for whom, by whom and why.
 *
 * @param eventId unique id
 * @param aggregateId the message key
 * @param mfo code of the organisation, null for the association
 * @param who user name
 * @param correlationId the same for all that one request set in motion
 * @param causationId id of the message that led to the event
 * @param recordedAt when it was stored
 */
public record EventContext(
        String eventId,
        String aggregateId,
        @Nullable String mfo,
        String who,
        String correlationId,
        @Nullable String causationId,
        Instant recordedAt) {

    /** The organisation; an event that must have one and has none is a defect. */
    public String requireMfo() {
        if (mfo == null) {
            throw new IllegalStateException("Event %s names no organisation".formatted(eventId));
        }
        return mfo;
    }

    /** On whose behalf its handler works: this event is the cause of what follows. */
    RequestContext asRequest() {
        return new RequestContext(mfo, who, correlationId, eventId);
    }
}
