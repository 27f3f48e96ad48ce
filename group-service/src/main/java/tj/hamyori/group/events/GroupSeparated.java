package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The group came out of another one. The other's side of the same act is {@link GroupDivided}.
 *
 * @param separatedOn business date, the first day of this one
 */
public record GroupSeparated(UUID groupId, UUID fromGroupId, LocalDate separatedOn) implements GroupChange {}
