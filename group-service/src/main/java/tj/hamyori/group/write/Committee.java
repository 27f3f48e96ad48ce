package tj.hamyori.group.write;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.Office;

/** Who held which office, and who the keys of the box, from which day on. */
class Committee {

    private static final int KEYS = 3;

    private final Map<Office, NavigableMap<LocalDate, UUID>> holders = new EnumMap<>(Office.class);
    private final NavigableMap<LocalDate, List<UUID>> keys = new TreeMap<>();

    /** True where she took this office on that day already. */
    boolean took(Office office, UUID person, LocalDate on) {
        return person.equals(of(office).get(on));
    }

    /** Offices pass on in order of time, and never to who holds a key: nobody counts what she alone can open. */
    void refuseToElect(Office office, UUID person, LocalDate on) {
        GroupRule.ELECTED_BEFORE_PREDECESSOR.unless(isNotBeforeLast(of(office), on));
        GroupRule.KEY_HOLDER_ELECTED.unless(!keyHolders().contains(person));
    }

    /** Who hands the office over, null for nobody. */
    @Nullable
    UUID predecessor(Office office, UUID successor) {
        var last = of(office).lastEntry();
        return last == null || last.getValue().equals(successor) ? null : last.getValue();
    }

    void refuseToName(Set<UUID> members, LocalDate on) {
        GroupRule.MORE_THAN_THREE_KEYS.unless(members.size() <= KEYS);
        GroupRule.KEYS_NAMED_BEFORE_LAST_TIME.unless(isNotBeforeLast(keys, on));
        GroupRule.OFFICER_HOLDS_NO_KEY.unless(members.stream().noneMatch(this::holdsOffice));
    }

    boolean areKeyHolders(Set<UUID> members) {
        return keyHolders().equals(members);
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
            if (entry != null) {
                found.put(office, entry.getValue());
            }
        });
        return found;
    }

    Set<UUID> keyHolders(LocalDate day) {
        var entry = keys.floorEntry(day);
        return entry == null ? Set.of() : new HashSet<>(entry.getValue());
    }

    void elect(Office office, UUID person, LocalDate on) {
        holders.computeIfAbsent(office, none -> new TreeMap<>()).put(on, person);
    }

    void nameKeyHolders(List<UUID> members, LocalDate on) {
        keys.put(on, members);
    }

    private Set<UUID> keyHolders() {
        return keys.isEmpty() ? Set.of() : new HashSet<>(keys.lastEntry().getValue());
    }

    private boolean holdsOffice(UUID person) {
        return holders.keySet().stream().anyMatch(office -> isLast(office, person));
    }

    private boolean isLast(Office office, UUID person) {
        var last = of(office).lastEntry();
        return last != null && last.getValue().equals(person);
    }

    private NavigableMap<LocalDate, UUID> of(Office office) {
        return holders.getOrDefault(office, new TreeMap<>());
    }

    private static boolean isNotBeforeLast(NavigableMap<LocalDate, ?> history, LocalDate on) {
        return history.isEmpty() || !on.isBefore(history.lastKey());
    }
}
