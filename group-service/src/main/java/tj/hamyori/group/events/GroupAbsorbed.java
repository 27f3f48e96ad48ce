package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The members of another group came over, and the joint group elects its officers and names its key-holders anew: from
 * this day on every office is vacant and nobody holds a key. The other's side of the same act is {@link GroupMerged}.
 *
 * @param absorbedOn business date, their first day here
 */
public record GroupAbsorbed(UUID groupId, UUID absorbedGroupId, LocalDate absorbedOn) implements GroupChange {}
