package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The group ended; nothing is left in its books, and all its members are free.
 *
 * @param dissolvedOn business date, its last day
 * @param reason MEMBERS_DECIDED, TOO_FEW_MEMBERS, INACTIVE, PROJECT_ENDED or OTHER
 * @param shareOutId the last sharing-out, confirmed before or with it; null where the books were empty
 * @param members who belonged to it until then, in order of their ids
 * @param dissolvedBy user name
 */
public record GroupDissolved(
        UUID groupId,
        LocalDate dissolvedOn,
        String reason,
        @Nullable UUID shareOutId,
        List<UUID> members,
        String dissolvedBy)
        implements GroupChange {

    public GroupDissolved {
        members = List.copyOf(members);
    }
}
