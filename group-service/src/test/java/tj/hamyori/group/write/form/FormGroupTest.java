package tj.hamyori.group.write.form;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.formed;
import static tj.hamyori.group.write.Fixtures.group;
import static tj.hamyori.group.write.Fixtures.refused;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.AgreedRules;
import tj.hamyori.group.events.GroupFormed;
import tj.hamyori.group.model.FineKind;
import tj.hamyori.group.model.GroupRules;
import tj.hamyori.group.model.RhythmUnit;

class FormGroupTest {

    private static final LocalDate FORMED = LocalDate.parse("2025-02-01");

    @Test
    void formsAGroup() {
        group().when(command(MFO, "Умед", FORMED, "TJS")).expectEvents(formed());
    }

    @Test
    void changesNothingWhenSentAgain() {
        group(formed()).when(command(MFO, "Умед", FORMED, "TJS")).expectNoEvents();
    }

    @Test
    void refusesOtherContentUnderTheSameId() {
        refused(group(formed()).when(command(MFO, "Умед 2", FORMED, "TJS")), "GROUP_ID_REUSED");
    }

    @Test
    void hidesAGroupFromAnotherOrganisation() {
        refused(group(formed()).when(command(OTHER_MFO, "Умед", FORMED, "TJS")), "UNKNOWN_RESOURCE");
    }

    @Test
    void takesAGroupOfTodayButNotOfTomorrow() {
        group().when(command(MFO, "Умед", TODAY, "TJS"))
                .expectEvents(
                        new GroupFormed(GROUP, MFO, "Умед", "Варзоб", TODAY, 1, "MONTH", "TJS", null, null, null));
        refused(group().when(command(MFO, "Умед", TOMORROW, "TJS")), "GROUP_DATE_IN_FUTURE");
    }

    @Test
    void refusesACurrencyThatIsNone() {
        refused(group().when(command(MFO, "Умед", FORMED, "SOM")), "GROUP_CURRENCY_UNKNOWN");
    }

    @Test
    void meetsOnAWeekdayByWeeksAndOnTheFirstToFourthOrLastByMonths() {
        group().when(meeting(RhythmUnit.MONTH, 4)).expectEvents(meetingOn("MONTH", 4));
        group().when(meeting(RhythmUnit.MONTH, -1)).expectEvents(meetingOn("MONTH", -1));
        group().when(meeting(RhythmUnit.WEEK, 0)).expectEvents(meetingOn("WEEK", 0));
        refused(group().when(meeting(RhythmUnit.MONTH, 5)), "MEETING_DAY_NOT_OF_THE_RHYTHM");
        refused(group().when(meeting(RhythmUnit.MONTH, 0)), "MEETING_DAY_NOT_OF_THE_RHYTHM");
        refused(group().when(meeting(RhythmUnit.WEEK, 1)), "MEETING_DAY_NOT_OF_THE_RHYTHM");
        refused(group().when(meeting(RhythmUnit.DAY, 0)), "MEETING_DAY_NOT_OF_THE_RHYTHM");
    }

    @Test
    void agreesOnRulesFromTheFirstDay() {
        GroupRules rules = new GroupRules(10_000L, 2_000L, 500L, Map.of(FineKind.LATE, 100L), 60);
        AgreedRules stored = new AgreedRules(10_000L, 2_000L, 500L, Map.of("LATE", 100L), 60);
        GroupFormed event =
                new GroupFormed(GROUP, MFO, "Умед", "Варзоб", FORMED, 1, "MONTH", "TJS", null, null, stored);
        group().when(agreed(rules)).expectEvents(event);
        group(event).when(agreed(rules)).expectNoEvents();
        refused(group(event).when(agreed(GroupRules.NONE)), "GROUP_ID_REUSED");
    }

    @Test
    void agreesOnOneDiramButNotOnNone() {
        group().when(agreed(new GroupRules(null, 1L, null, Map.of(FineKind.ABSENT, 1L), null)))
                .expectSuccessfulHandlerExecution();
        String code = "RULE_AMOUNT_OUT_OF_BOUNDS";
        refused(group().when(agreed(new GroupRules(null, 0L, null, Map.of(), null))), code);
        refused(group().when(agreed(new GroupRules(null, null, null, Map.of(FineKind.ABSENT, 0L), null))), code);
        refused(group().when(agreed(new GroupRules(9_000_000_000_000_001L, null, null, Map.of(), null))), code);
    }

    @Test
    void decidesByOneToAHundredPercentOfTheMembers() {
        group().when(agreed(quorum(1))).expectSuccessfulHandlerExecution();
        group().when(agreed(quorum(100))).expectSuccessfulHandlerExecution();
        refused(group().when(agreed(quorum(0))), "QUORUM_NOT_A_SHARE");
        refused(group().when(agreed(quorum(101))), "QUORUM_NOT_A_SHARE");
    }

    private static GroupRules quorum(int percent) {
        return new GroupRules(null, null, null, Map.of(), percent);
    }

    private static FormGroup agreed(GroupRules rules) {
        return new FormGroup(
                GROUP, MFO, "Умед", "Варзоб", FORMED, 1, RhythmUnit.MONTH, null, null, "TJS", rules, TODAY);
    }

    private static FormGroup meeting(RhythmUnit unit, int nth) {
        return new FormGroup(GROUP, MFO, "Умед", "Варзоб", FORMED, 1, unit, DayOfWeek.TUESDAY, nth, "TJS", null, TODAY);
    }

    private static GroupFormed meetingOn(String unit, int nth) {
        return new GroupFormed(GROUP, MFO, "Умед", "Варзоб", FORMED, 1, unit, "TJS", "TUESDAY", nth, null);
    }

    private static FormGroup command(String mfo, String name, LocalDate formedOn, String currency) {
        return new FormGroup(
                GROUP, mfo, name, "Варзоб", formedOn, 1, RhythmUnit.MONTH, null, null, currency, null, TODAY);
    }
}
