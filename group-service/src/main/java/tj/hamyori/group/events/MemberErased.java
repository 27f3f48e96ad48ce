package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Her key was taken away, and those of free texts that may name her: nothing personal in any event, table or backup
 * opens again. Replaying this event takes the keys away once more, should a backup have brought them back.
 *
 * @param erasedOn business date
 * @param reason code of the reason
 * @param texts keys of those texts, in order; null where texts had none of their own
 */
public record MemberErased(
        UUID memberId,
        LocalDate erasedOn,
        String reason,
        @Nullable List<UUID> texts) implements MemberEvent {

    /** All whose keys go. */
    public List<UUID> forgotten() {
        return texts == null
                ? List.of(memberId)
                : Stream.concat(Stream.of(memberId), texts.stream()).toList();
    }
}
