package tj.hamyori.group.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.GroupAbsorbed;
import tj.hamyori.group.events.GroupChange;
import tj.hamyori.group.events.GroupDissolved;
import tj.hamyori.group.events.GroupDivided;
import tj.hamyori.group.events.GroupEvent;
import tj.hamyori.group.events.GroupFormed;
import tj.hamyori.group.events.GroupMerged;
import tj.hamyori.group.events.GroupSeparated;
import tj.hamyori.group.events.GroupTransformed;
import tj.hamyori.group.model.MemberRole;
import tj.hamyori.group.model.OpenBusiness;
import tj.hamyori.group.write.dissolve.DissolveGroup;
import tj.hamyori.group.write.merge.MergeGroup;
import tj.hamyori.group.write.merge.MergeIntoGroup;
import tj.hamyori.group.write.split.SplitGroup;
import tj.hamyori.group.write.split.SplitIntoGroup;
import tj.hamyori.group.write.transform.TransformGroup;

/** What a group came out of, became, divided into, took in or went over into, and how it ended. */
class Lineage {

    private final Memberships members;
    private final Map<UUID, GroupDivided> divided = new HashMap<>();
    private final Set<UUID> absorbed = new HashSet<>();
    private @Nullable GroupSeparated separated;
    private @Nullable GroupTransformed transformed;
    private @Nullable GroupChange ended;

    Lineage(Memberships members) {
        this.members = members;
    }

    void refuseEnded() {
        GroupRule.GROUP_HAS_ENDED.unless(ended == null);
    }

    /** Empty where it was the last registration already. */
    Optional<GroupTransformed> event(TransformGroup command, GroupFormed group) {
        GroupTransformed event = new GroupTransformed(
                command.groupId(), command.legalForm().name(), command.name(), command.registeredOn());
        if (event.equals(transformed)) {
            return Optional.empty();
        }
        LocalDate last = transformed == null ? group.formedOn() : transformed.registeredOn();
        GroupRule.REGISTERED_OUT_OF_ORDER.unless(!command.registeredOn().isBefore(last));
        return Optional.of(event);
    }

    /** None where it ended so already. */
    List<GroupEvent> events(DissolveGroup command, GroupFormed group) {
        if (ended instanceof GroupDissolved before && command.isSameAs(before)) {
            return List.of();
        }
        refuseToChange(group, command.dissolvedOn(), command.today(), command.business());
        GroupRule.LOANS_RUNNING.unless(command.business().runningLoans() == 0);
        List<UUID> all = inOrder(members.present().keySet());
        return leaving(
                new GroupDissolved(
                        command.groupId(),
                        command.dissolvedOn(),
                        command.reason().name(),
                        command.shareOutId(),
                        all,
                        command.by()),
                all,
                command.dissolvedOn());
    }

    /** None where it went over so already. */
    List<GroupEvent> events(MergeGroup command, GroupFormed group) {
        if (ended instanceof GroupMerged before && command.isSameAs(before)) {
            return List.of();
        }
        GroupRule.MERGED_INTO_ITSELF.unless(!command.intoGroupId().equals(command.groupId()));
        refuseToChange(group, command.mergedOn(), command.today(), command.business());
        List<UUID> all = inOrder(members.present().keySet());
        return leaving(
                new GroupMerged(command.groupId(), command.intoGroupId(), command.mergedOn(), all, command.by()),
                all,
                command.mergedOn());
    }

    /** Who went over into another group, and as what. */
    Map<UUID, MemberRole> wentOver(LocalDate on) {
        Map<UUID, MemberRole> found = members.on(on);
        found.keySet().retainAll(ended instanceof GroupMerged event ? event.members() : List.of());
        return found;
    }

    /** None where it took them in already. */
    List<GroupEvent> events(MergeIntoGroup command, GroupFormed group) {
        if (absorbed.contains(command.absorbedGroupId())) {
            return List.of();
        }
        refuseToChange(group, command.mergedOn(), command.mergedOn(), command.business());
        GroupRule.MERGED_CURRENCIES_DIFFER.unless(
                group.currency().equals(command.joining().currency()));
        return Stream.<GroupEvent>concat(
                        Stream.of(new GroupAbsorbed(command.groupId(), command.absorbedGroupId(), command.mergedOn())),
                        members.admit(command.groupId(), command.joining().members(), command.mergedOn()).stream())
                .toList();
    }

    /** None where it divided so already. */
    List<GroupEvent> events(SplitGroup command, GroupFormed group) {
        GroupDivided before = divided.get(command.newGroupId());
        if (before != null) {
            GroupRule.GROUP_ID_REUSED.unless(command.isSameAs(before));
            return List.of();
        }
        refuseToChange(group, command.splitOn(), command.today(), command.business());
        Set<UUID> present = members.present().keySet();
        GroupRule.SPLIT_OF_OTHERS_MEMBERS.unless(present.containsAll(command.members()));
        int stayed = present.size() - command.members().size();
        GroupRule.SPLIT_LEAVES_NOBODY.unless(!command.members().isEmpty() && stayed > 0);
        List<UUID> leavers = inOrder(command.members());
        return leaving(
                new GroupDivided(
                        command.groupId(),
                        command.newGroupId(),
                        command.splitOn(),
                        command.name(),
                        leavers,
                        stayed,
                        command.by()),
                leavers,
                command.splitOn());
    }

    /** None where it came out of that one already. */
    List<GroupEvent> events(SplitIntoGroup command, @Nullable GroupFormed stands) {
        GroupFormed event = Formation.of(command);
        GroupSeparated origin = new GroupSeparated(command.groupId(), command.fromGroupId(), event.formedOn());
        if (stands != null) {
            GroupRule.GROUP_ID_REUSED.unless(event.equals(stands) && origin.equals(separated));
            return List.of();
        }
        return Stream.<GroupEvent>concat(
                        Stream.of(event, origin),
                        members.admit(command.groupId(), command.group().members(), event.formedOn()).stream())
                .toList();
    }

    void evolve(GroupTransformed event) {
        transformed = event;
    }

    void evolve(GroupChange event) {
        switch (event) {
            case GroupDissolved dissolved -> ended = dissolved;
            case GroupMerged merged -> ended = merged;
            case GroupDivided into -> divided.put(into.newGroupId(), into);
            case GroupAbsorbed other -> absorbed.add(other.absorbedGroupId());
            case GroupSeparated from -> separated = from;
        }
    }

    /** First they leave, then the group is what it is without them. */
    private List<GroupEvent> leaving(GroupChange change, List<UUID> leavers, LocalDate on) {
        List<GroupEvent> events = new ArrayList<>(members.leave(change.groupId(), leavers, on));
        events.add(change);
        return events;
    }

    private void refuseToChange(GroupFormed group, LocalDate on, LocalDate today, OpenBusiness business) {
        refuseEnded();
        GroupRule.GROUP_DATE_IN_FUTURE.unless(!on.isAfter(today));
        GroupRule.CHANGED_BEFORE_FORMED.unless(!on.isBefore(group.formedOn()));
        LocalDate met = business.lastMeetingOn();
        GroupRule.CHANGED_BEFORE_ITS_LAST_MEETING.unless(met == null || !on.isBefore(met));
        GroupRule.MEETINGS_NOT_VERIFIED.unless(business.unverifiedMeetings() == 0);
    }

    private static List<UUID> inOrder(Set<UUID> people) {
        return List.copyOf(new TreeSet<>(people));
    }
}
