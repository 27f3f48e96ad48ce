package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Some members formed a group of their own and took with them what is theirs in the books; this one goes on. Who held
 * an office or a key and went holds it no longer. The new group's side of the same act is {@link GroupSeparated}.
 *
 * @param dividedOn business date, their last day here
 * @param name the new group's
 * @param members who went, in order of their ids
 * @param stayed how many stayed
 * @param dividedBy user name
 */
public record GroupDivided(
        UUID groupId,
        UUID newGroupId,
        LocalDate dividedOn,
        String name,
        List<UUID> members,
        int stayed,
        String dividedBy)
        implements GroupChange {

    public GroupDivided {
        members = List.copyOf(members);
    }
}
