package tj.hamyori.group.write.recordmeeting;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The group's say on a meeting: were all of these its members by that day, and does it count in this currency? Who left
 * before it is a conflict of the meeting, not a reason to lose it, and so is a group that has ended. Changes nothing;
 * it refuses, or answers with {@link tj.hamyori.group.model.GroupThatDay}: members, officers, key-holders and rules as
 * they were on that day.
 *
 * @param members everyone who attended or repaid
 */
public record RecordMeetingOfGroup(
        @TargetAggregateIdentifier UUID groupId, String mfo, LocalDate heldOn, Set<UUID> members, String currency) {}
