package tj.hamyori.group.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.AgreedRules;
import tj.hamyori.group.events.LendingOrderAgreed;
import tj.hamyori.group.events.RulesChanged;
import tj.hamyori.group.model.FineKind;
import tj.hamyori.group.model.GroupRules;
import tj.hamyori.group.model.MemberRole;
import tj.hamyori.group.write.agreelendingorder.AgreeLendingOrder;
import tj.hamyori.group.write.changerules.ChangeRules;

/** The rules of a group, by the day from which they hold, and the order in which its members borrow. */
class Rulebook {

    private final NavigableMap<LocalDate, GroupRules> rules = new TreeMap<>();
    private @Nullable RulesChanged last;
    private @Nullable LendingOrderAgreed order;

    void open(LocalDate formedOn, @Nullable AgreedRules agreed) {
        rules.put(formedOn, agreed == null ? GroupRules.NONE : read(agreed));
    }

    void change(RulesChanged event) {
        rules.put(event.effectiveOn(), read(event.rules()));
        last = event;
    }

    /** Empty where they were decided last already. */
    Optional<RulesChanged> event(ChangeRules command) {
        Formation.refuse(command.rules());
        LocalDate decidedOn = command.decidedOn();
        RulesChanged event =
                new RulesChanged(command.groupId(), decidedOn, command.effectiveOn(), stored(command.rules()));
        if (event.equals(last)) {
            return Optional.empty();
        }
        GroupRule.RULES_DECIDED_OUT_OF_ORDER.unless(
                !decidedOn.isBefore(last == null ? rules.firstKey() : last.decidedOn()));
        GroupRule.RULES_IN_FORCE_BEFORE_DECIDED.unless(!command.effectiveOn().isBefore(decidedOn));
        return Optional.of(event);
    }

    /** Empty where that order stands already. */
    Optional<LendingOrderAgreed> event(AgreeLendingOrder command, Map<UUID, MemberRole> present) {
        List<UUID> members = command.members();
        LendingOrderAgreed event =
                new LendingOrderAgreed(command.groupId(), command.agreedOn(), members, command.atOnce());
        if (event.equals(order)) {
            return Optional.empty();
        }
        GroupRule.LENDING_ORDER_AGREED_EARLIER.unless(
                !command.agreedOn().isBefore(order == null ? rules.firstKey() : order.agreedOn()));
        GroupRule.TWICE_IN_LENDING_ORDER.unless(Set.copyOf(members).size() == members.size());
        GroupRule.LENDING_ORDER_OF_BORROWERS.unless(
                members.stream().allMatch(member -> present.get(member) == MemberRole.BORROWER));
        GroupRule.TURNS_AT_ONCE_OUT_OF_BOUNDS.unless(
                command.atOnce() >= 1 && command.atOnce() <= Math.max(1, members.size()));
        return Optional.of(event);
    }

    void agree(LendingOrderAgreed event) {
        order = event;
    }

    GroupRules on(LocalDate day) {
        var entry = rules.floorEntry(day);
        return entry == null ? GroupRules.NONE : entry.getValue();
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
