package tj.hamyori.events.group;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A group ended and went over into another; its members belong to that one from the same day on. Key: id of the group
 * that ended.
 *
 * @param groupId the group that ended
 * @param intoGroupId the group that goes on
 * @param mergedOn business date, the last day of the one
 */
public record GroupMergedV1(UUID groupId, UUID intoGroupId, LocalDate mergedOn) {}
