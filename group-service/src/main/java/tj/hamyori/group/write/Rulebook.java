package tj.hamyori.group.write;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.AgreedRules;
import tj.hamyori.group.events.RulesChanged;
import tj.hamyori.group.model.FineKind;
import tj.hamyori.group.model.GroupRules;

/** The rules of a group, by the day from which they hold. */
class Rulebook {

    private final NavigableMap<LocalDate, GroupRules> rules = new TreeMap<>();
    private @Nullable RulesChanged last;

    void open(LocalDate formedOn, @Nullable AgreedRules agreed) {
        rules.put(formedOn, agreed == null ? GroupRules.NONE : read(agreed));
    }

    void change(RulesChanged event) {
        rules.put(event.effectiveOn(), read(event.rules()));
        last = event;
    }

    GroupRules on(LocalDate day) {
        var entry = rules.floorEntry(day);
        return entry == null ? GroupRules.NONE : entry.getValue();
    }

    boolean stands(RulesChanged event) {
        return event.equals(last);
    }

    boolean isDecidedInOrder(LocalDate decidedOn) {
        return !decidedOn.isBefore(last == null ? rules.firstKey() : last.decidedOn());
    }

    static AgreedRules stored(GroupRules rules) {
        return new AgreedRules(
                rules.shareValueMinor(),
                rules.savingMinor(),
                rules.socialFundMinor(),
                rules.finesMinor().entrySet().stream()
                        .collect(Collectors.toMap(fine -> fine.getKey().name(), fine -> fine.getValue())),
                rules.quorumPercent());
    }

    private static GroupRules read(AgreedRules stored) {
        return new GroupRules(
                stored.shareValueMinor(),
                stored.savingMinor(),
                stored.socialFundMinor(),
                stored.finesMinor().entrySet().stream()
                        .collect(Collectors.toMap(fine -> FineKind.valueOf(fine.getKey()), fine -> fine.getValue())),
                stored.quorumPercent());
    }
}
