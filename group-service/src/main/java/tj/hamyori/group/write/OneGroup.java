package tj.hamyori.group.write;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.GroupJoined;
import tj.hamyori.group.events.GroupLeft;
import tj.hamyori.platform.problem.RuleViolated;

/** The one group a member belongs to, if any, and those she belonged to. */
class OneGroup {

    private final Set<GroupJoined> joined = new HashSet<>();
    private @Nullable GroupJoined current;
    private @Nullable LocalDate lastLeftOn;

    /** Null where she joined it on that day already, or belongs to it. */
    @Nullable
    GroupJoined join(UUID memberId, UUID groupId, LocalDate on) {
        GroupJoined event = new GroupJoined(memberId, groupId, on);
        if (joined.contains(event) || belongsTo(groupId)) {
            return null;
        }
        if (current != null) {
            throw new RuleViolated(MemberRule.IN_ANOTHER_GROUP);
        }
        if (lastLeftOn != null && on.isBefore(lastLeftOn)) {
            throw new RuleViolated(MemberRule.JOINED_BEFORE_SHE_LEFT);
        }
        return event;
    }

    boolean belongsTo(UUID groupId) {
        return current != null && current.groupId().equals(groupId);
    }

    void evolve(GroupJoined event) {
        joined.add(event);
        current = event;
    }

    void evolve(GroupLeft event) {
        lastLeftOn = event.leftOn();
        current = null;
    }
}
