package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member became treasurer; whoever was it before no longer is.
 *
 * @param appointedOn business date
 * @param handedOverBy who was it until then, null for nobody, and in records from before it was kept
 */
public record TreasurerAppointed(
        UUID groupId,
        UUID memberId,
        LocalDate appointedOn,
        @Nullable UUID handedOverBy) implements GroupEvent {}
