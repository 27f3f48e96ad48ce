package tj.hamyori.group.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.MemberAdmitted;
import tj.hamyori.group.events.MemberLeft;
import tj.hamyori.group.model.MemberRole;
import tj.hamyori.group.write.leave.LeaveGroup;

/** Who belongs to a group, from which day to which, and as what. */
class Memberships {

    private static final int MOST_MEMBERS = 100;

    private final Map<UUID, List<Spell>> spells = new HashMap<>();

    /** @param leftOn the last day, null while she belongs to the group */
    private record Spell(LocalDate admittedOn, @Nullable LocalDate leftOn, MemberRole role) {

        boolean covers(LocalDate day) {
            return !admittedOn.isAfter(day) && (leftOn == null || !leftOn.isBefore(day));
        }
    }

    /** Null where she was already admitted on that day as the same. */
    @Nullable
    MemberAdmitted admit(UUID groupId, UUID member, LocalDate on, MemberRole role) {
        if (spellsOf(member).anyMatch(spell -> spell.admittedOn().equals(on) && spell.role() == role)) {
            return null;
        }
        Spell last = last(member);
        if (last != null) {
            LocalDate leftOn = last.leftOn();
            GroupRule.ALREADY_A_MEMBER.unless(leftOn != null);
            GroupRule.READMITTED_BEFORE_SHE_LEFT.unless(on.isAfter(leftOn));
        }
        GroupRule.GROUP_IS_FULL.unless(present().size() < MOST_MEMBERS);
        return new MemberAdmitted(groupId, member, on, role.stored());
    }

    /** Everybody of another group comes over, in order of ids. */
    List<MemberAdmitted> admit(UUID groupId, Map<UUID, MemberRole> joining, LocalDate on) {
        GroupRule.GROUP_IS_FULL.unless(present().size() + joining.size() <= MOST_MEMBERS);
        return new TreeMap<>(joining)
                .entrySet().stream()
                        .map(one -> Objects.requireNonNull(admit(groupId, one.getKey(), on, one.getValue())))
                        .toList();
    }

    /** Null where she had already left on that day. */
    @Nullable
    MemberLeft leave(LeaveGroup command) {
        return leave(
                command.groupId(),
                command.memberId(),
                command.leftOn(),
                command.reason().name());
    }

    private @Nullable MemberLeft leave(UUID groupId, UUID member, LocalDate on, @Nullable String reason) {
        Spell last = last(member);
        GroupRule.LEAVER_NOT_A_MEMBER.unless(last != null);
        LocalDate leftOn = Objects.requireNonNull(last).leftOn();
        if (leftOn != null) {
            GroupRule.LEAVER_NOT_A_MEMBER.unless(leftOn.equals(on));
            return null;
        }
        GroupRule.LEFT_BEFORE_ADMITTED.unless(!on.isBefore(last.admittedOn()));
        return new MemberLeft(groupId, member, on, reason);
    }

    /** Those of them who go because the group itself ends, divides or merges. */
    List<MemberLeft> leave(UUID groupId, List<UUID> leavers, LocalDate on) {
        return leavers.stream()
                .map(member -> Objects.requireNonNull(leave(groupId, member, on, null)))
                .toList();
    }

    /** Who belongs to it now, and as what. */
    Map<UUID, MemberRole> present() {
        Map<UUID, MemberRole> found = new TreeMap<>();
        spells.forEach((member, all) -> {
            if (all.getLast().leftOn() == null) {
                found.put(member, all.getLast().role());
            }
        });
        return found;
    }

    boolean include(UUID member, LocalDate day) {
        return spellsOf(member).anyMatch(spell -> spell.covers(day));
    }

    /** Whether she was a member on that day or before: the phone may not know yet that she left. */
    boolean includedBy(UUID member, LocalDate day) {
        return spellsOf(member).anyMatch(spell -> !spell.admittedOn().isAfter(day));
    }

    /** Everyone who belonged to the group on that day. */
    Map<UUID, MemberRole> on(LocalDate day) {
        Map<UUID, MemberRole> found = new HashMap<>();
        spells.forEach((member, all) ->
                all.stream().filter(spell -> spell.covers(day)).forEach(spell -> found.put(member, spell.role())));
        return found;
    }

    void add(MemberAdmitted event) {
        spells.computeIfAbsent(event.memberId(), member -> new ArrayList<>())
                .add(new Spell(event.admittedOn(), null, MemberRole.of(event.role())));
    }

    void end(MemberLeft event) {
        List<Spell> hers = spells.getOrDefault(event.memberId(), List.of());
        Spell open = hers.removeLast();
        hers.add(new Spell(open.admittedOn(), event.leftOn(), open.role()));
    }

    private Stream<Spell> spellsOf(UUID member) {
        return spells.getOrDefault(member, List.of()).stream();
    }

    private @Nullable Spell last(UUID member) {
        return spellsOf(member).reduce((earlier, later) -> later).orElse(null);
    }
}
