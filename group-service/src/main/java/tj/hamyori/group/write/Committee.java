package tj.hamyori.group.write;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.GroupAbsorbed;
import tj.hamyori.group.events.GroupChange;
import tj.hamyori.group.events.GroupDissolved;
import tj.hamyori.group.events.GroupDivided;
import tj.hamyori.group.events.GroupEvent;
import tj.hamyori.group.events.GroupMerged;
import tj.hamyori.group.events.GroupSeparated;
import tj.hamyori.group.events.KeyHoldersNamed;
import tj.hamyori.group.events.OfficerElected;
import tj.hamyori.group.events.TreasurerAppointed;
import tj.hamyori.group.model.KeyHolderPins;
import tj.hamyori.group.model.Office;
import tj.hamyori.group.write.namekeyholders.NameKeyHolders;

/** Who held which office, and who the keys of the box, from which day on. */
class Committee {

    private static final int KEYS = 3;

    /** A null stands for a vacant office. */
    private final Map<Office, NavigableMap<LocalDate, @Nullable UUID>> holders = new EnumMap<>(Office.class);

    private final NavigableMap<LocalDate, List<UUID>> keys = new TreeMap<>();

    /**
     * Empty where she took this office on that day already. Offices pass on in order of time, and never to who holds a
     * key: nobody counts what she alone can open.
     */
    Optional<GroupEvent> elected(UUID groupId, Office office, UUID person, LocalDate on, boolean member) {
        GroupRule.TREASURER_MUST_BE_MEMBER.unless(office != Office.TREASURER || member);
        GroupRule.OFFICER_MUST_BE_MEMBER.unless(office != Office.CHAIR || member);
        if (person.equals(of(office).get(on))) {
            return Optional.empty();
        }
        GroupRule.ELECTED_BEFORE_PREDECESSOR.unless(isNotBeforeLast(of(office), on));
        GroupRule.KEY_HOLDER_ELECTED.unless(!keyHolders().contains(person));
        UUID before = predecessor(office, person);
        return Optional.of(
                office == Office.TREASURER
                        ? new TreasurerAppointed(groupId, person, on, before)
                        : new OfficerElected(groupId, office.name(), person, on, before));
    }

    /** Who hands the office over, null for nobody. */
    private @Nullable UUID predecessor(Office office, UUID successor) {
        var last = of(office).lastEntry();
        return last == null || successor.equals(last.getValue()) ? null : last.getValue();
    }

    /** Empty where they hold the keys already. */
    Optional<KeyHoldersNamed> event(NameKeyHolders command, Memberships group) {
        Set<UUID> named = command.keyHolders();
        if (keyHolders().equals(named)) {
            return Optional.empty();
        }
        GroupRule.MORE_THAN_THREE_KEYS.unless(named.size() <= KEYS);
        GroupRule.KEYS_NAMED_BEFORE_LAST_TIME.unless(isNotBeforeLast(keys, command.namedOn()));
        GroupRule.OFFICER_HOLDS_NO_KEY.unless(named.stream().noneMatch(this::holdsOffice));
        GroupRule.KEY_HOLDER_MUST_BE_MEMBER.unless(
                named.stream().allMatch(holder -> group.include(holder, command.namedOn())));
        return Optional.of(
                new KeyHoldersNamed(command.groupId(), named.stream().sorted().toList(), command.namedOn()));
    }

    /** A bookkeeper need not be a member, so she may leave and go on keeping the books. */
    void refuseToLeave(UUID member) {
        GroupRule.OFFICE_NOT_HANDED_OVER.unless(!isLast(Office.CHAIR, member) && !isLast(Office.TREASURER, member));
        GroupRule.KEY_NOT_HANDED_OVER.unless(!keyHolders().contains(member));
    }

    Map<Office, UUID> officers(LocalDate day) {
        Map<Office, UUID> found = new EnumMap<>(Office.class);
        holders.forEach((office, history) -> {
            var entry = history.floorEntry(day);
            UUID holder = entry == null ? null : entry.getValue();
            if (holder != null) {
                found.put(office, holder);
            }
        });
        return found;
    }

    Set<UUID> keyHolders(LocalDate day) {
        var entry = keys.floorEntry(day);
        return entry == null ? Set.of() : new HashSet<>(entry.getValue());
    }

    /** Whether one of the key-holders has a PIN and has to sign; nobody else's signature counts. */
    boolean keyHolderSigns(UUID groupId, @Nullable UUID signedBy, LocalDate day, KeyHolderPins pins) {
        Set<UUID> found = keyHolders(day);
        GroupRule.NOT_A_KEY_HOLDER.unless(signedBy == null || found.contains(signedBy));
        return pins.areSetForAny(groupId, found);
    }

    void elect(Office office, UUID person, LocalDate on) {
        holders.computeIfAbsent(office, none -> new TreeMap<>()).put(on, person);
    }

    void nameKeyHolders(List<UUID> members, LocalDate on) {
        keys.put(on, members);
    }

    /** Who goes holds no office and no key any more; where another group came in, all is elected anew. */
    void evolve(GroupChange event) {
        switch (event) {
            case GroupDivided divided -> vacate(Set.copyOf(divided.members()), divided.dividedOn());
            case GroupAbsorbed absorbed -> {
                holders.values().forEach(history -> history.put(absorbed.absorbedOn(), null));
                keys.put(absorbed.absorbedOn(), List.of());
            }
            case GroupSeparated none -> {}
            case GroupDissolved none -> {}
            case GroupMerged none -> {}
        }
    }

    private void vacate(Set<UUID> leavers, LocalDate on) {
        for (Office office : Office.values()) {
            if (leavers.stream().anyMatch(person -> isLast(office, person))) {
                of(office).put(on, null);
            }
        }
        if (leavers.stream().anyMatch(keyHolders()::contains)) {
            keys.put(
                    on,
                    keyHolders().stream()
                            .filter(holder -> !leavers.contains(holder))
                            .sorted()
                            .toList());
        }
    }

    private Set<UUID> keyHolders() {
        return keys.isEmpty() ? Set.of() : new HashSet<>(keys.lastEntry().getValue());
    }

    private boolean holdsOffice(UUID person) {
        return holders.keySet().stream().anyMatch(office -> isLast(office, person));
    }

    private boolean isLast(Office office, UUID person) {
        var last = of(office).lastEntry();
        return last != null && person.equals(last.getValue());
    }

    private NavigableMap<LocalDate, @Nullable UUID> of(Office office) {
        return holders.getOrDefault(office, new TreeMap<>());
    }

    private static boolean isNotBeforeLast(NavigableMap<LocalDate, ?> history, LocalDate on) {
        return history.isEmpty() || !on.isBefore(history.lastKey());
    }
}
