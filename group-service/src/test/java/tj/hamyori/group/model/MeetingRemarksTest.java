package tj.hamyori.group.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingRemarksTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);

    @Test
    void remarksAQuorumThatWasMissedByOne() {
        GroupRules half = new GroupRules(null, null, null, Map.of(), 50);
        assertThat(MeetingRemarks.of(half, 7, present(4), List.of())).isEmpty();
        assertThat(MeetingRemarks.of(half, 7, present(3), List.of()))
                .containsExactly(new MeetingRemark(MeetingRemark.Kind.QUORUM_MISSED, null, 4, 3));
    }

    @Test
    void countsWhoWasLateAndNotWhoSentWord() {
        GroupRules all = new GroupRules(null, null, null, Map.of(), 100);
        assertThat(MeetingRemarks.of(all, 2, roll(AttendanceStatus.PRESENT, AttendanceStatus.LATE), List.of()))
                .isEmpty();
        assertThat(MeetingRemarks.of(all, 2, roll(AttendanceStatus.PRESENT, AttendanceStatus.APOLOGISED), List.of()))
                .containsExactly(new MeetingRemark(MeetingRemark.Kind.QUORUM_MISSED, null, 2, 1));
    }

    @Test
    void remarksASavingThatIsNoNumberOfWholeShares() {
        GroupRules shares = new GroupRules(500L, null, null, Map.of(), null);
        assertThat(remarks(shares, saving(A, null, 1_500), saving(B, 2, 1_000))).isEmpty();
        assertThat(remarks(shares, saving(A, null, 1_501), saving(B, 2, 999)))
                .containsExactly(
                        new MeetingRemark(MeetingRemark.Kind.NOT_WHOLE_SHARES, A, 1_500, 1_501),
                        new MeetingRemark(MeetingRemark.Kind.NOT_WHOLE_SHARES, B, 1_000, 999));
    }

    @Test
    void remarksWhoWasThereAndPaidLessThanEachMemberDoes() {
        GroupRules rules = new GroupRules(null, 1_000L, 200L, Map.of(), null);
        List<MeetingRemarks.Moved> box = List.of(
                saving(A, null, 600),
                saving(A, null, 400),
                moved(BoxLineKind.SOCIAL_FUND_IN, A, null, 200),
                saving(B, null, 999));
        assertThat(MeetingRemarks.of(rules, 2, roll(AttendanceStatus.PRESENT, AttendanceStatus.LATE), box))
                .containsExactly(
                        new MeetingRemark(MeetingRemark.Kind.SAVING_BELOW_RULE, B, 1_000, 999),
                        new MeetingRemark(MeetingRemark.Kind.SOCIAL_FUND_BELOW_RULE, B, 200, 0));
        assertThat(MeetingRemarks.of(rules, 2, roll(AttendanceStatus.PRESENT, AttendanceStatus.ABSENT), box))
                .isEmpty();
    }

    @Test
    void remarksAFineThatWasNotPaidInFull() {
        GroupRules rules = new GroupRules(null, null, null, Map.of(FineKind.LATE, 100L, FineKind.ABSENT, 200L), null);
        var roll = roll(AttendanceStatus.LATE, AttendanceStatus.ABSENT);
        assertThat(MeetingRemarks.of(
                        rules,
                        2,
                        roll,
                        List.of(moved(BoxLineKind.FINE, A, null, 100), moved(BoxLineKind.FINE, B, null, 199))))
                .containsExactly(new MeetingRemark(MeetingRemark.Kind.FINE_BELOW_RULE, B, 200, 199));
        assertThat(MeetingRemarks.of(rules, 2, roll(AttendanceStatus.PRESENT, AttendanceStatus.APOLOGISED), List.of()))
                .isEmpty();
    }

    @Test
    void remarksAFineTheGroupNeverAgreed() {
        MeetingRemarks.Moved fine = moved(BoxLineKind.FINE, A, null, 50);
        assertThat(remarks(new GroupRules(500L, null, null, Map.of(), null), fine))
                .containsExactly(new MeetingRemark(MeetingRemark.Kind.FINE_WITHOUT_RULE, A, 0, 50));
        assertThat(remarks(GroupRules.NONE, fine, saving(A, null, 1))).isEmpty();
    }

    private static List<MeetingRemark> remarks(GroupRules rules, MeetingRemarks.Moved... box) {
        return MeetingRemarks.of(rules, 2, roll(AttendanceStatus.PRESENT, AttendanceStatus.PRESENT), List.of(box));
    }

    private static Map<UUID, AttendanceStatus> roll(AttendanceStatus ofA, AttendanceStatus ofB) {
        return Map.of(A, ofA, B, ofB);
    }

    private static Map<UUID, AttendanceStatus> present(int women) {
        return IntStream.range(0, women)
                .boxed()
                .collect(Collectors.toMap(seat -> new UUID(0, seat), seat -> AttendanceStatus.PRESENT));
    }

    private static MeetingRemarks.Moved saving(UUID member, @Nullable Integer shares, long amountMinor) {
        return moved(BoxLineKind.SAVING, member, shares, amountMinor);
    }

    private static MeetingRemarks.Moved moved(
            BoxLineKind kind, UUID member, @Nullable Integer shares, long amountMinor) {
        return new MeetingRemarks.Moved(kind, member, shares, amountMinor);
    }
}
