package tj.hamyori.group.read.collectionsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static tj.hamyori.group.Requests.OFFICER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.events.Money;
import tj.hamyori.events.Topics;
import tj.hamyori.events.loan.LoanWrittenOffV1;
import tj.hamyori.events.repayment.ChargeWaivedV1;
import tj.hamyori.events.repayment.CoverReimbursedV1;
import tj.hamyori.events.repayment.CreditRefundedV1;
import tj.hamyori.events.repayment.InstalmentCoveredV1;
import tj.hamyori.events.repayment.LoanChargedV1;
import tj.hamyori.events.repayment.LoanFullyRepaidV1;
import tj.hamyori.events.repayment.LoanReopenedV1;
import tj.hamyori.events.repayment.RepaymentRecordedV1;
import tj.hamyori.events.repayment.RepaymentReversedV1;
import tj.hamyori.events.repayment.ScheduleComputedV1;
import tj.hamyori.events.repayment.ScheduledInstalmentV1;
import tj.hamyori.group.Http;
import tj.hamyori.group.Requests;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.Scenario;
import tj.hamyori.group.kafka.Broker;
import tools.jackson.databind.JsonNode;

/** Through the broker, since the listeners are what fills this table. */
@RunningGroupService
class CollectionSheetTest {

    private static final Instant RECORDED = Instant.parse("2025-04-01T10:00:00Z");

    @Autowired
    private Http http;

    @Autowired
    private JdbcClient jdbc;

    private Scenario scenario;
    private UUID loan;

    @BeforeEach
    void aLoanOfTwoInstalments() {
        scenario = Scenario.groupOfOne(http, "Холова Зайнаб");
        loan = scenario.loan;
        told(Topics.REPAYMENT, schedule(1, "2025-04-01", "2025-05-01"));
    }

    @Test
    void showsWhatIsDue() {
        assertThat(sheet("2025-05-01")).isEqualTo(Http.json("""
                {"groupId":"%s","on":"2025-05-01","currency":"TJS","lines":[{"memberId":"%s",
                "name":"Холова Зайнаб",
                "knownAs":"Холаи Холова Зайнаб","loanId":"%s","loanNumber":"OQIL-7","currency":"TJS",
                "overdueMinor":50100,"dueTodayMinor":50000,"outstandingMinor":100100,
                "feeMinor":100,"penaltyMinor":0,"nextDueOn":"2025-05-01","owedToGroupMinor":0,"covers":[]}]}
                """, scenario.group, scenario.member, loan));
    }

    @Test
    void countsARepaymentOnceHoweverOftenItIsDelivered() {
        UUID event = UUID.randomUUID();
        RepaymentRecordedV1 repayment = repayment(UUID.randomUUID(), 50_100);
        Broker.send(Topics.REPAYMENT, loan, event, repayment);
        Broker.send(Topics.REPAYMENT, loan, event, repayment);
        told(Topics.REPAYMENT, repayment(UUID.randomUUID(), 1_000));

        assertThat(line("2025-05-01").path("overdueMinor").asLong()).isZero();
        assertThat(line("2025-05-01").path("outstandingMinor").asLong()).isEqualTo(49_000);
        assertThat(line("2025-04-09").path("outstandingMinor").asLong()).isEqualTo(100_100);
    }

    @Test
    void owesAgainWhatWasReversed() {
        UUID payment = UUID.randomUUID();
        told(Topics.REPAYMENT, repayment(payment, 50_100));
        told(Topics.REPAYMENT, new RepaymentReversedV1(loan, payment, "WRONG_LOAN", RECORDED, null));

        assertThat(line("2025-05-01").path("overdueMinor").asLong()).isEqualTo(50_100);
    }

    @Test
    void showsTheHighestScheduleOnly() {
        told(Topics.REPAYMENT, schedule(2, "2025-07-01", "2025-08-01"));

        assertThat(line("2025-05-01").path("overdueMinor").asLong()).isZero();
        assertThat(line("2025-05-01").path("nextDueOn").asString()).isEqualTo("2025-07-01");
    }

    /** The versions repayment-service tells of 500.00 a month where 800.00 comes on the first due date. */
    @Test
    void asksForWhatIsLeftHoweverTheProductTreatsMoneyPaidAhead() {
        List<Integer> months = List.of(4, 5, 6, 7);
        told(Topics.REPAYMENT, version(2, "2025-03-01", months, 50_000, 50_000, 50_000, 50_000));
        told(Topics.REPAYMENT, paidOnTheFirst(80_000));
        assertThat(dueToday("2025-05-01")).as("NEXT").isEqualTo(20_000);

        told(Topics.REPAYMENT, version(3, "2025-04-01", months, 80_000, 50_000, 50_000, 20_000));
        assertThat(dueToday("2025-05-01")).as("LAST").isEqualTo(50_000);
        assertThat(line("2025-04-02").path("nextDueOn").asString()).isEqualTo("2025-05-01");
        assertThat(dueToday("2025-07-01")).isEqualTo(20_000);

        told(Topics.REPAYMENT, version(4, "2025-04-01", months, 80_000, 40_000, 40_000, 40_000));
        assertThat(dueToday("2025-05-01")).as("REAMORTISE").isEqualTo(40_000);
        assertThat(line("2025-05-01").path("outstandingMinor").asLong()).isEqualTo(120_000);
    }

    @Test
    void isMadeByTheScheduleInForceOnItsDay() {
        List<Integer> months = List.of(4, 5, 6, 7);
        told(Topics.REPAYMENT, version(2, "2025-03-01", months, 50_000, 50_000, 50_000, 50_000));
        told(Topics.REPAYMENT, version(3, "2025-04-10", months, 50_000, 90_000, 90_000, 90_000));
        assertThat(line("2025-04-09").path("outstandingMinor").asLong()).isEqualTo(200_000);
        assertThat(line("2025-04-10").path("outstandingMinor").asLong()).isEqualTo(320_000);
        assertThat(dueToday("2025-05-01")).isEqualTo(90_000);
        assertThat(line("2025-02-01").path("outstandingMinor").asLong()).isEqualTo(100_100);
    }

    private long dueToday(String on) {
        return line(on).path("dueTodayMinor").asLong();
    }

    private RepaymentRecordedV1 paidOnTheFirst(long amountMinor) {
        return new RepaymentRecordedV1(
                loan, UUID.randomUUID(), LocalDate.parse("2025-04-01"), tjs(amountMinor), "MEETING", RECORDED);
    }

    private ScheduleComputedV1 version(int version, String effectiveOn, List<Integer> months, long... amounts) {
        List<ScheduledInstalmentV1> lines = months.stream()
                .map(month ->
                        new ScheduledInstalmentV1(month - 3, LocalDate.of(2025, month, 1), amounts[month - 4], 0, 0))
                .toList();
        return new ScheduleComputedV1(
                loan,
                version,
                LocalDate.parse(effectiveOn),
                "TJS",
                scenario.group,
                List.of(scenario.member),
                "OQIL-7",
                lines);
    }

    @Test
    void leavesOutALoanFromTheDayItEnded() {
        told(Topics.REPAYMENT, new LoanFullyRepaidV1(loan, LocalDate.parse("2025-04-20")));
        assertThat(sheet("2025-04-19").path("lines")).hasSize(1);
        assertThat(sheet("2025-04-20").path("lines")).isEmpty();

        told(Topics.REPAYMENT, new LoanReopenedV1(loan, LocalDate.parse("2025-04-25")));
        assertThat(sheet("2025-04-26").path("lines")).hasSize(1);

        told(Topics.LOAN, new LoanWrittenOffV1(loan, LocalDate.parse("2025-06-01"), "MOVED_AWAY"));
        assertThat(sheet("2025-05-31").path("lines")).hasSize(1);
        assertThat(sheet("2025-06-01").path("lines")).isEmpty();
    }

    @Test
    void showsWhatWasPaidForHerUntilSheGaveItBack() {
        UUID cover = UUID.randomUUID();
        LocalDate paidOn = LocalDate.parse("2025-04-10");
        InstalmentCoveredV1 covered =
                new InstalmentCoveredV1(loan, cover, scenario.group, paidOn, tjs(50_100), "MEETING", RECORDED);
        told(Topics.REPAYMENT, covered);
        told(Topics.REPAYMENT, covered);
        assertThat(line("2025-04-10").path("overdueMinor").asLong()).isZero();
        assertThat(line("2025-04-10").path("owedToGroupMinor").asLong()).isEqualTo(50_100);

        UUID back = UUID.randomUUID();
        CoverReimbursedV1 reimbursed =
                new CoverReimbursedV1(loan, back, cover, LocalDate.parse("2025-04-20"), tjs(50_000), RECORDED);
        told(Topics.REPAYMENT, reimbursed);
        told(Topics.REPAYMENT, reimbursed);
        assertThat(line("2025-04-19").path("owedToGroupMinor").asLong()).isEqualTo(50_100);
        assertThat(line("2025-04-20").path("covers")).isEqualTo(Http.json("""
                [{"coverId":"%s","paidOn":"2025-04-10","amountMinor":50100,"owedMinor":100}]""", cover));

        told(Topics.REPAYMENT, new LoanFullyRepaidV1(loan, LocalDate.parse("2025-05-20")));
        assertThat(line("2025-05-20").path("outstandingMinor").asLong()).isZero();
        assertThat(line("2025-05-20").path("owedToGroupMinor").asLong()).isEqualTo(100);
        told(Topics.REPAYMENT, new RepaymentReversedV1(loan, back, "TWICE", RECORDED, "REIMBURSEMENT"));
        told(Topics.REPAYMENT, new RepaymentReversedV1(loan, cover, "TWICE", RECORDED, "COVER"));
        assertThat(sheet("2025-05-20").path("lines")).isEmpty();
    }

    @Test
    void showsFeesAndPenaltiesUntilPaidOrWaivedAndCountsRefunds() {
        UUID penalty = UUID.randomUUID();
        LocalDate dueOn = LocalDate.parse("2025-04-01");
        LocalDate chargedOn = LocalDate.parse("2025-04-05");
        for (int time = 0; time < 2; time++) {
            told(Topics.REPAYMENT, new LoanChargedV1(loan, penalty, "PENALTY", dueOn, chargedOn, tjs(700), RECORDED));
        }
        assertThat(line("2025-04-04").path("penaltyMinor").asLong()).isZero();
        assertThat(line("2025-04-05").path("penaltyMinor").asLong()).isEqualTo(700);
        assertThat(line("2025-04-05").path("feeMinor").asLong()).isEqualTo(100);
        assertThat(line("2025-04-05").path("overdueMinor").asLong()).isEqualTo(50_800);

        told(Topics.REPAYMENT, repayment(UUID.randomUUID(), 750));
        assertThat(line("2025-04-10").path("penaltyMinor").asLong()).isZero();
        assertThat(line("2025-04-10").path("feeMinor").asLong()).isEqualTo(50);
        told(
                Topics.REPAYMENT,
                new CreditRefundedV1(
                        loan, UUID.randomUUID(), LocalDate.parse("2025-04-11"), tjs(50), "CASH", RECORDED));
        assertThat(line("2025-04-11").path("feeMinor").asLong()).isEqualTo(100);
        told(Topics.REPAYMENT, new ChargeWaivedV1(loan, penalty, LocalDate.parse("2025-04-12"), RECORDED));
        assertThat(line("2025-04-12").path("feeMinor").asLong()).isZero();
        assertThat(line("2025-04-12").path("outstandingMinor").asLong()).isEqualTo(99_400);
    }

    @Test
    void followsHerIntoTheGroupSheJoinedWithTheSumsUnchanged() {
        JsonNode before = line("2025-05-01");
        UUID next = scenario.anotherMember("Асоева Нигина");
        scenario.admit(next);
        scenario.done("/officers", Map.of("office", "TREASURER", "personId", next, "electedOn", "2025-04-15"));
        scenario.done("/members/" + scenario.member + "/leave", Map.of("leftOn", "2025-04-15", "reason", "OWN_WISH"));
        assertThat(line("2025-05-01")).isEqualTo(before);
        UUID other = UUID.randomUUID();
        scenario.created("/api/groups", Requests.group(other));
        scenario.created(
                "/api/groups/" + other + "/members", Map.of("memberId", scenario.member, "admittedOn", "2025-04-20"));

        String there = "/api/groups/" + other + "/collection-sheet?on=";
        assertThat(sheet("2025-04-19").path("lines")).hasSize(1);
        assertThat(http.get(OFFICER, there + "2025-04-19").body().path("lines")).isEmpty();
        assertThat(sheet("2025-05-01").path("lines")).isEmpty();
        assertThat(http.get(OFFICER, there + "2025-05-01").body().at("/lines/0"))
                .isEqualTo(before);
    }

    private static Money tjs(long amountMinor) {
        return Money.of(amountMinor, "TJS");
    }

    private void told(String topic, Object event) {
        UUID eventId = UUID.randomUUID();
        Broker.send(topic, loan, eventId, event);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select 1 from consumed_event where event_id = ?")
                        .param(eventId.toString())
                        .query(Integer.class)
                        .optional()
                        .isPresent());
    }

    private JsonNode sheet(String on) {
        return http.get(OFFICER, scenario.path("/collection-sheet?on=" + on)).body();
    }

    private JsonNode line(String on) {
        return sheet(on).at("/lines/0");
    }

    private ScheduleComputedV1 schedule(int version, String first, String second) {
        return new ScheduleComputedV1(
                loan,
                version,
                LocalDate.parse("2025-03-01"),
                "TJS",
                scenario.group,
                List.of(scenario.member),
                "OQIL-7",
                List.of(
                        new ScheduledInstalmentV1(1, LocalDate.parse(first), 50_000, 0, 100),
                        new ScheduledInstalmentV1(2, LocalDate.parse(second), 50_000, 0, 0)));
    }

    private RepaymentRecordedV1 repayment(UUID paymentId, long amountMinor) {
        return new RepaymentRecordedV1(
                loan, paymentId, LocalDate.parse("2025-04-10"), Money.of(amountMinor, "TJS"), "MEETING", RECORDED);
    }
}
