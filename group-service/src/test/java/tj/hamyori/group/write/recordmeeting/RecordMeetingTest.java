package tj.hamyori.group.write.recordmeeting;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.LOAN;
import static tj.hamyori.group.write.Fixtures.MEETING;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MEMBER;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.admitted;
import static tj.hamyori.group.write.Fixtures.formed;
import static tj.hamyori.group.write.Fixtures.group;
import static tj.hamyori.group.write.Fixtures.meeting;
import static tj.hamyori.group.write.Fixtures.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.events.Money;
import tj.hamyori.group.events.Attendance;
import tj.hamyori.group.events.HandedOver;
import tj.hamyori.group.events.MeetingRecorded;
import tj.hamyori.group.model.AttendanceStatus;
import tj.hamyori.group.model.LineKind;
import tj.hamyori.group.model.PaymentIds;
import tj.hamyori.group.write.Fixtures.ReadableSeals;
import tj.hamyori.group.write.recordmeeting.RecordMeeting.Repayment;
import tj.hamyori.group.write.recordmeeting.RecordMeeting.Roll;

class RecordMeetingTest {

    private static final LocalDate HELD = LocalDate.parse("2025-03-15");
    private static final UUID OTHER_LOAN = UUID.fromString("88888888-8888-4888-8888-888888888888");
    private static final List<Roll> EVERYONE =
            List.of(new Roll(OTHER_MEMBER, AttendanceStatus.LATE), new Roll(MEMBER, AttendanceStatus.PRESENT));
    private static final List<Repayment> TWO =
            List.of(new Repayment(OTHER_MEMBER, OTHER_LOAN, 1), new Repayment(MEMBER, LOAN, 25_000));

    @Test
    void recordsAMeetingInOrderOfIdsEvenWhenTheBoxDoesNotAddUp() {
        meeting().when(command(EVERYONE, TWO, HELD)).expectEvents(recorded(HELD));
    }

    @Test
    void changesNothingWhenSentAgainByWhomeverInWhateverOrder() {
        meeting(recorded(HELD)).when(command(EVERYONE, TWO, HELD)).expectNoEvents();
        meeting(recorded(HELD))
                .when(command(MFO, GROUP, EVERYONE.reversed(), TWO.reversed(), HELD, "2 сомонӣ кам", "firuza"))
                .expectNoEvents();
    }

    @Test
    void refusesOtherContentUnderTheSameId() {
        String code = "MEETING_ID_REUSED";
        List<Repayment> more = List.of(new Repayment(OTHER_MEMBER, OTHER_LOAN, 2), TWO.get(1));
        refused(meeting(recorded(HELD)).when(command(EVERYONE, more, HELD)), code);
        refused(meeting(recorded(HELD)).when(command(EVERYONE.subList(0, 1), TWO, HELD)), code);
        refused(meeting(recorded(HELD)).when(command(EVERYONE, TWO, HELD.plusDays(1))), code);
        refused(meeting(recorded(HELD)).when(command(MFO, GROUP, EVERYONE, TWO, HELD, "3 сомонӣ кам", "zarina")), code);
        refused(meeting(recorded(HELD)).when(command(MFO, GROUP, EVERYONE, TWO, HELD, null, "zarina")), code);
    }

    @Test
    void hidesAMeetingFromAnotherOrganisationOrGroup() {
        UUID otherGroup = UUID.fromString("77777777-7777-4777-8777-777777777777");
        String code = "UNKNOWN_RESOURCE";
        refused(
                meeting(recorded(HELD)).when(command(OTHER_MFO, GROUP, EVERYONE, TWO, HELD, "2 сомонӣ кам", "z")),
                code);
        refused(meeting(recorded(HELD)).when(command(MFO, otherGroup, EVERYONE, TWO, HELD, "2 сомонӣ кам", "z")), code);
    }

    @Test
    void takesAMeetingOfTodayButNotOfTomorrow() {
        meeting().when(command(EVERYONE, TWO, TODAY)).expectEvents(recorded(TODAY));
        refused(meeting().when(command(EVERYONE, TWO, TOMORROW)), "HELD_IN_FUTURE");
    }

    @Test
    void refusesARepaymentOfZero() {
        refused(
                meeting().when(command(EVERYONE, List.of(new Repayment(MEMBER, LOAN, 0)), HELD)),
                "REPAYMENT_NOT_POSITIVE");
    }

    @Test
    void refusesALoanRepaidTwice() {
        List<Repayment> twice = List.of(new Repayment(MEMBER, LOAN, 1), new Repayment(OTHER_MEMBER, LOAN, 1));
        refused(meeting().when(command(EVERYONE, twice, HELD)), "LOAN_REPAID_TWICE");
    }

    @Test
    void refusesAMemberTwiceInTheRollCall() {
        List<Roll> twice = List.of(new Roll(MEMBER, AttendanceStatus.PRESENT), new Roll(MEMBER, AttendanceStatus.LATE));
        refused(meeting().when(command(twice, List.of(), HELD)), "TWICE_IN_ROLL_CALL");
    }

    @Test
    void takesACoverBesideARepaymentAndAReimbursementOfEachCover() {
        UUID cover = UUID.randomUUID();
        UUID older = UUID.randomUUID();
        List<Repayment> lines = List.of(
                new Repayment(MEMBER, LOAN, 100),
                new Repayment(MEMBER, LOAN, 200, LineKind.COVER, null, null),
                new Repayment(MEMBER, LOAN, 1, LineKind.REIMBURSEMENT, null, cover),
                new Repayment(MEMBER, LOAN, 2, LineKind.REIMBURSEMENT, null, older));
        meeting().when(command(EVERYONE, lines, HELD)).expectSuccessfulHandlerExecution();
        refused(meeting().when(command(EVERYONE, List.of(lines.get(1), lines.get(1)), HELD)), "LOAN_REPAID_TWICE");
        refused(meeting().when(command(EVERYONE, List.of(lines.get(2), lines.get(2)), HELD)), "LOAN_REPAID_TWICE");
    }

    @Test
    void letsAnotherMemberCoverAndNobodyHerself() {
        meeting()
                .when(command(EVERYONE, List.of(line(LineKind.COVER, OTHER_MEMBER, null)), HELD))
                .expectSuccessfulHandlerExecution();
        refused(
                meeting().when(command(EVERYONE, List.of(line(LineKind.COVER, MEMBER, null)), HELD)),
                "COVERED_BY_ANOTHER");
        refused(
                meeting().when(command(EVERYONE, List.of(line(LineKind.REPAYMENT, OTHER_MEMBER, null)), HELD)),
                "COVERED_BY_ANOTHER");
    }

    @Test
    void namesTheCoverOfAReimbursementAndOfNothingElse() {
        UUID cover = UUID.randomUUID();
        meeting()
                .when(command(EVERYONE, List.of(line(LineKind.REIMBURSEMENT, null, cover)), HELD))
                .expectSuccessfulHandlerExecution();
        String code = "REIMBURSEMENT_NAMES_ITS_COVER";
        refused(meeting().when(command(EVERYONE, List.of(line(LineKind.REIMBURSEMENT, null, null)), HELD)), code);
        refused(meeting().when(command(EVERYONE, List.of(line(LineKind.COVER, null, cover)), HELD)), code);
    }

    private static Repayment line(LineKind kind, @Nullable UUID coveredBy, @Nullable UUID coverId) {
        return new Repayment(MEMBER, LOAN, 100, kind, coveredBy, coverId);
    }

    @Test
    void theGroupLetsOnlyMembersOfThatDayMeetInItsCurrency() {
        Object[] given = {formed(), admitted(MEMBER, "2025-03-15")};
        group(given).when(asked(MFO, HELD, MEMBER, "TJS")).expectNoEvents().expectSuccessfulHandlerExecution();
        refused(group(given).when(asked(MFO, HELD.minusDays(1), MEMBER, "TJS")), "NOT_A_MEMBER_THAT_DAY");
        refused(group(given).when(asked(MFO, HELD, OTHER_MEMBER, "TJS")), "NOT_A_MEMBER_THAT_DAY");
        refused(group(given).when(asked(MFO, HELD, MEMBER, "USD")), "CURRENCY_NOT_OF_GROUP");
        refused(group(given).when(asked(OTHER_MFO, HELD, MEMBER, "TJS")), "UNKNOWN_RESOURCE");
    }

    @Test
    void theGroupMeetsFromTheDayItWasFormedAndNotBefore() {
        LocalDate formedOn = LocalDate.parse("2025-02-01");
        Object[] given = {formed(), admitted(MEMBER, "2025-02-01")};
        group(given).when(asked(MFO, formedOn, MEMBER, "TJS")).expectSuccessfulHandlerExecution();
        refused(group(given).when(asked(MFO, formedOn.minusDays(1), MEMBER, "TJS")), "MEETING_BEFORE_FORMED");
    }

    private static RecordMeetingOfGroup asked(String mfo, LocalDate heldOn, UUID member, String currency) {
        return new RecordMeetingOfGroup(GROUP, mfo, heldOn, Set.of(member), currency);
    }

    private static MeetingRecorded recorded(LocalDate heldOn) {
        return new MeetingRecorded(
                MEETING,
                GROUP,
                MFO,
                heldOn,
                List.of(new Attendance(MEMBER, "PRESENT"), new Attendance(OTHER_MEMBER, "LATE")),
                10_000,
                34_801,
                "TJS",
                ReadableSeals.text("2 сомонӣ кам", "another"),
                List.of(
                        new HandedOver(PaymentIds.of(MEETING, OTHER_LOAN), OTHER_MEMBER, OTHER_LOAN, money(1)),
                        new HandedOver(PaymentIds.of(MEETING, LOAN), MEMBER, LOAN, money(25_000))),
                "zarina");
    }

    private static Money money(long amountMinor) {
        return Money.of(amountMinor, "TJS");
    }

    private static RecordMeeting command(List<Roll> attendance, List<Repayment> repayments, LocalDate heldOn) {
        return command(MFO, GROUP, attendance, repayments, heldOn, "2 сомонӣ кам", "zarina");
    }

    private static RecordMeeting command(
            String mfo,
            UUID group,
            List<Roll> attendance,
            List<Repayment> repayments,
            LocalDate heldOn,
            @Nullable String comment,
            String by) {
        String sealed = comment == null ? null : ReadableSeals.text(comment, "another");
        return new RecordMeeting(
                MEETING, group, mfo, heldOn, attendance, 10_000, 34_801, "TJS", comment, sealed, repayments, by, TODAY);
    }
}
