package tj.hamyori.platform.deadletters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that was set aside; its content is for who can see the database.
 *
 * @param type of the event, null where the message does not say
 * @param eventId the same in every delivery, null where the message does not say
 * @param aggregateId key of the message
 * @param error why it could not take effect when it was last delivered
 */
record DeadLetter(
        long id,
        String topic,
        @Nullable String type,
        @Nullable String eventId,
        @Nullable String aggregateId,
        String error,
        Instant failedAt) {}
