package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody took over an office; whoever held it before no longer does. The treasurer's is {@link TreasurerAppointed}.
 *
 * @param office CHAIR or BOOKKEEPER
 * @param personId a registered person; a bookkeeper need not be a member of the group
 * @param electedOn business date
 * @param handedOverBy who held the office until then, null for nobody
 */
public record OfficerElected(
        UUID groupId,
        String office,
        UUID personId,
        LocalDate electedOn,
        @Nullable UUID handedOverBy) implements GroupEvent {}
