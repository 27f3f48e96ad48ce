package tj.hamyori.group.write;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.GroupJoined;
import tj.hamyori.group.events.GroupLeft;
import tj.hamyori.group.events.MemberEvent;
import tj.hamyori.group.write.admit.AdmitIntoGroup;
import tj.hamyori.group.write.changegroup.ChangeGroup;
import tj.hamyori.group.write.leave.LeaveHerGroup;

/** The one group a member belongs to, if any, and those she belonged to. */
class OneGroup {

    private final Set<GroupJoined> joined = new HashSet<>();
    private @Nullable GroupJoined current;
    private @Nullable LocalDate lastLeftOn;

    /** Empty where she joined it on that day already, or belongs to it. */
    Optional<GroupJoined> event(AdmitIntoGroup command) {
        GroupJoined event = new GroupJoined(command.memberId(), command.groupId(), command.admittedOn());
        if (joined.contains(event) || belongsTo(command.groupId())) {
            return Optional.empty();
        }
        MemberRule.IN_ANOTHER_GROUP.unless(current == null);
        MemberRule.JOINED_BEFORE_SHE_LEFT.unless(
                lastLeftOn == null || !command.admittedOn().isBefore(lastLeftOn));
        return Optional.of(event);
    }

    /** Empty where she does not belong to it. */
    Optional<GroupLeft> event(LeaveHerGroup command) {
        return belongsTo(command.groupId())
                ? Optional.of(new GroupLeft(command.memberId(), command.groupId(), command.leftOn()))
                : Optional.empty();
    }

    /** She goes from the one to the other on the same day. */
    List<MemberEvent> events(ChangeGroup command) {
        MemberRule.IN_ANOTHER_GROUP.unless(belongsTo(command.fromGroupId()));
        return List.of(
                new GroupLeft(command.memberId(), command.fromGroupId(), command.on()),
                new GroupJoined(command.memberId(), command.toGroupId(), command.on()));
    }

    private boolean belongsTo(UUID groupId) {
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
