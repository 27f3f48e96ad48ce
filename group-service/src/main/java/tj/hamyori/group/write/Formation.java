package tj.hamyori.group.write;

import java.util.Map;
import java.util.UUID;
import tj.hamyori.group.events.GroupFormed;
import tj.hamyori.group.model.CurrencyCode;
import tj.hamyori.group.model.GroupRules;
import tj.hamyori.group.model.GroupToForm;
import tj.hamyori.group.model.MemberRole;
import tj.hamyori.group.model.RhythmUnit;
import tj.hamyori.group.write.form.FormGroup;
import tj.hamyori.group.write.split.SplitGroup;
import tj.hamyori.group.write.split.SplitIntoGroup;

/** How a group is formed: by women who come together, or out of another group. */
final class Formation {

    private Formation() {}

    static GroupFormed of(FormGroup command) {
        return new GroupFormed(
                command.groupId(),
                command.mfo(),
                command.name(),
                command.district(),
                command.formedOn(),
                command.meetingEvery(),
                command.meetingUnit() == null ? null : command.meetingUnit().name(),
                command.currency(),
                command.meetingWeekday() == null
                        ? null
                        : command.meetingWeekday().name(),
                command.meetingNth(),
                command.rules() == null ? null : Rulebook.stored(command.rules()));
    }

    static GroupFormed of(SplitIntoGroup command) {
        GroupToForm group = command.group();
        return new GroupFormed(
                command.groupId(),
                command.mfo(),
                group.name(),
                group.district(),
                group.formedOn(),
                group.meetingEvery(),
                group.meetingUnit(),
                group.currency(),
                group.meetingWeekday(),
                group.meetingNth(),
                Rulebook.stored(group.rules()));
    }

    /** What the new group takes over from the one it comes out of. */
    static GroupToForm outOf(GroupFormed old, GroupRules rules, SplitGroup command, Map<UUID, MemberRole> members) {
        members.keySet().retainAll(command.members());
        return new GroupToForm(
                command.name(),
                old.district(),
                command.splitOn(),
                old.meetingEvery(),
                old.meetingUnit(),
                old.meetingWeekday(),
                old.meetingNth(),
                old.currency(),
                rules,
                members);
    }

    static void refuse(FormGroup command) {
        GroupRule.GROUP_CURRENCY_UNKNOWN.unless(CurrencyCode.isKnown(command.currency()));
        RhythmUnit unit = command.meetingUnit();
        GroupRule.MEETING_DAY_NOT_OF_THE_RHYTHM.unless(
                command.meetingWeekday() == null || unit != null && unit.counts(command.meetingNth()));
        if (command.rules() != null) {
            refuse(command.rules());
        }
    }

    static void refuse(GroupRules rules) {
        GroupRule.RULE_AMOUNT_OUT_OF_BOUNDS.unless(rules.everyAmountIsWithinBounds());
        GroupRule.QUORUM_NOT_A_SHARE.unless(rules.quorumIsAShareOfTheMembers());
    }
}
