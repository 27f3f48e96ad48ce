package tj.hamyori.group.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compares a meeting with the rules in force on its day. A meeting that was held is a fact, so none of this is refused:
 * it is shown to who verifies it.
 */
public final class MeetingRemarks {

    private static final Set<AttendanceStatus> THERE = EnumSet.of(AttendanceStatus.PRESENT, AttendanceStatus.LATE);

    private final GroupRules rules;
    private final Map<UUID, AttendanceStatus> roll;
    private final List<Moved> box;
    private final List<MeetingRemark> found = new ArrayList<>();

    private MeetingRemarks(GroupRules rules, Map<UUID, AttendanceStatus> roll, List<Moved> box) {
        this.rules = rules;
        this.roll = new TreeMap<>(roll);
        this.box = box;
    }

    /** What moved in the box for one member; {@code shares} null where none were written down. */
    public record Moved(
            BoxLineKind kind,
            @Nullable UUID memberId,
            @Nullable Integer shares,
            long amountMinor) {}

    /**
     * By kind, then by member.
     *
     * @param members how many belonged to the group that day
     */
    public static List<MeetingRemark> of(
            GroupRules rules, int members, Map<UUID, AttendanceStatus> roll, List<Moved> box) {
        MeetingRemarks remarks = new MeetingRemarks(rules, roll, box);
        remarks.quorum(members);
        remarks.shares();
        remarks.roll.forEach(remarks::member);
        remarks.finesWithoutRule();
        return remarks.found.stream()
                .sorted(Comparator.comparing(MeetingRemark::kind)
                        .thenComparing(remark -> Objects.toString(remark.memberId())))
                .toList();
    }

    private void quorum(int members) {
        long there = roll.values().stream().filter(THERE::contains).count();
        below(MeetingRemark.Kind.QUORUM_MISSED, null, (long) rules.quorumOf(members), there);
    }

    private void shares() {
        Long value = rules.shareValueMinor();
        if (value == null) {
            return;
        }
        for (Moved saving : box) {
            long whole = saving.shares() == null
                    ? saving.amountMinor() / value * value
                    : Math.multiplyExact(value, saving.shares());
            if (saving.kind() == BoxLineKind.SAVING && saving.amountMinor() != whole) {
                add(MeetingRemark.Kind.NOT_WHOLE_SHARES, saving.memberId(), whole, saving.amountMinor());
            }
        }
    }

    private void member(UUID member, AttendanceStatus status) {
        if (THERE.contains(status)) {
            below(MeetingRemark.Kind.SAVING_BELOW_RULE, member, rules.savingMinor(), paid(BoxLineKind.SAVING, member));
            below(
                    MeetingRemark.Kind.SOCIAL_FUND_BELOW_RULE,
                    member,
                    rules.socialFundMinor(),
                    paid(BoxLineKind.SOCIAL_FUND_IN, member));
        }
        if (status != AttendanceStatus.PRESENT) {
            below(
                    MeetingRemark.Kind.FINE_BELOW_RULE,
                    member,
                    rules.finesMinor().get(FineKind.valueOf(status.name())),
                    paid(BoxLineKind.FINE, member));
        }
    }

    private void finesWithoutRule() {
        if (rules.equals(GroupRules.NONE) || !rules.finesMinor().isEmpty()) {
            return;
        }
        box.stream()
                .filter(line -> line.kind() == BoxLineKind.FINE)
                .forEach(line -> add(MeetingRemark.Kind.FINE_WITHOUT_RULE, line.memberId(), 0, line.amountMinor()));
    }

    private long paid(BoxLineKind kind, UUID member) {
        return box.stream()
                .filter(line -> line.kind() == kind && member.equals(line.memberId()))
                .mapToLong(Moved::amountMinor)
                .reduce(0, Math::addExact);
    }

    private void below(MeetingRemark.Kind kind, @Nullable UUID member, @Nullable Long expected, long paid) {
        if (expected != null && paid < expected) {
            add(kind, member, expected, paid);
        }
    }

    private void add(MeetingRemark.Kind kind, @Nullable UUID member, long expected, long paid) {
        found.add(new MeetingRemark(kind, member, expected, paid));
    }
}
