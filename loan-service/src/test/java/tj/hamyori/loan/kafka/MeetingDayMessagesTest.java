package tj.hamyori.loan.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.events.Money;
import tj.hamyori.events.Topics;
import tj.hamyori.events.group.GroupFormedV1;
import tj.hamyori.events.group.MeetingRhythmV1;
import tj.hamyori.events.repayment.ChargeWaivedV1;
import tj.hamyori.events.repayment.CoverReimbursedV1;
import tj.hamyori.events.repayment.CreditRefundedV1;
import tj.hamyori.events.repayment.InstalmentCoveredV1;
import tj.hamyori.events.repayment.LoanChargedV1;
import tj.hamyori.events.repayment.RepaymentReversedV1;
import tj.hamyori.events.repayment.ScheduleComputedV1;
import tj.hamyori.events.repayment.ScheduledInstalmentV1;
import tj.hamyori.loan.Api;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

/** A group that meets on the second Tuesday of the month, and a loan taken through it on 21 January 2026. */
@LoanServiceTest
class MeetingDayMessagesTest {

    private static final String MFO = "MEETINGS";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final Broker broker = new Broker(MFO);
    private final UUID group = UUID.randomUUID();
    private final UUID loan = UUID.randomUUID();
    private Api officer;
    private Api manager;

    @BeforeEach
    void approveALoanThroughTheGroup() {
        officer = Api.as(port, "nilufar", MFO, "LOAN_OFFICER");
        manager = Api.as(port, "farzona", MFO, "BRANCH_MANAGER");
        Api.as(port, "admin", MFO, "MFO_ADMIN")
                .defineProduct("MEETS", ",\"followsGroupMeetings\":true,\"excessTreatment\":\"LAST\"");
        UUID member = PlayedGroupService.joins(PlayedGroupService.member(), group);
        String application = Api.application(loan, "MEETS", member, 125_000);
        assertThat(officer.post("/api/loan-applications", application).code())
                .isEqualTo("NOT_THROUGH_A_GROUP_THAT_MEETS");
        assertThat(officer.post(
                                "/api/loan-applications",
                                application.replace("\"instalments\"", "\"groupId\":\"" + group + "\",\"instalments\""))
                        .status())
                .isEqualTo(201);
        Api.as(port, TestTokens.of("gulnora").mfo(MFO).roles("TREASURER").groups(group))
                .post("/api/loan-applications/" + loan + "/endorse", "{\"endorsedOn\":\"2026-01-18\"}");
        assertThat(manager.approve(loan).status()).isEqualTo(200);
        assertThat(disburse(member, MARCH).code()).isEqualTo("GROUP_WITHOUT_MEETING_DAY");
        told(
                Topics.GROUP,
                group,
                new GroupFormedV1(
                        group, "Умед", null, LocalDate.of(2025, 5, 1), new MeetingRhythmV1(1, "MONTH", "TUESDAY", 2)));
        assertThat(disburse(member, MARCH.plusDays(1)).code()).isEqualTo("FIRST_DUE_ON_NO_MEETING");
        assertThat(disburse(member, MARCH).status()).isEqualTo(200);
    }

    @Test
    void publishesTheMeetingDayAndWhatMoneyAheadShortens() {
        JsonNode terms =
                broker.received(Topics.LOAN, loan, "LoanDisbursedV1").getFirst().path("terms");
        assertThat(terms.path("meetingDay").toString()).isEqualTo("{\"weekday\":\"TUESDAY\",\"nth\":2}");
        assertThat(terms.path("firstDueOn").asString()).isEqualTo("2026-03-10");
        assertThat(terms.path("excessTreatment").asString()).isEqualTo("LAST");
    }

    @Test
    void refusesNewTermsThatMissTheMeetingsAndAGraceWithNothingLeftToFallDue() {
        assertThat(reschedule("\"instalments\":12,\"firstDueOn\":\"2026-07-15\"")
                        .code())
                .isEqualTo("FIRST_DUE_ON_NO_MEETING");
        told(Topics.REPAYMENT, loan, schedule(1, LocalDate.of(2026, 6, 1)));
        assertThat(reschedule("\"kind\":\"GRACE\",\"graceInstalments\":2").code())
                .isEqualTo("NOTHING_DUE_AFTER_THE_DECISION");
        told(Topics.REPAYMENT, loan, schedule(2, LocalDate.of(2026, 6, 2)));
        told(Topics.REPAYMENT, loan, schedule(1, LocalDate.of(2026, 6, 1)));
        assertThat(reschedule("\"kind\":\"GRACE\",\"graceInstalments\":2").status())
                .isEqualTo(200);
    }

    @Test
    void theFileShowsChargesAndWhatTheGroupPaidForHerOnceHoweverOftenTold() {
        UUID fee = UUID.randomUUID();
        UUID penalty = UUID.randomUUID();
        UUID cover = UUID.randomUUID();
        UUID reversed = UUID.randomUUID();
        Instant known = Instant.parse("2026-04-01T10:00:00Z");
        for (Record event : List.<Record>of(
                new LoanChargedV1(loan, fee, "FEE", MARCH, MARCH.plusDays(1), tjs(500), known),
                new LoanChargedV1(loan, penalty, "PENALTY", MARCH, MARCH.plusDays(2), tjs(700), known),
                new ChargeWaivedV1(loan, penalty, MARCH.plusDays(9), known),
                new InstalmentCoveredV1(loan, cover, group, MARCH, tjs(10_000), "MEETING", known),
                new InstalmentCoveredV1(loan, reversed, group, MARCH, tjs(77), "MEETING", known),
                new RepaymentReversedV1(loan, reversed, "TWICE", known, "COVER"),
                new CoverReimbursedV1(loan, UUID.randomUUID(), cover, MARCH.plusDays(20), tjs(4_000), known),
                new CreditRefundedV1(loan, UUID.randomUUID(), MARCH.plusDays(30), tjs(30), "CASH", known))) {
            told(Topics.REPAYMENT, loan, event);
            told(Topics.REPAYMENT, loan, event);
        }
        JsonNode file = officer.get("/api/loans/" + loan).json();
        assertThat(file.path("charges").toString()).isEqualTo("""
                [{"chargeId":"%s","kind":"FEE","dueOn":"2026-03-10","chargedOn":"2026-03-11","amountMinor":500,\
                "waivedOn":null},{"chargeId":"%s","kind":"PENALTY","dueOn":"2026-03-10","chargedOn":"2026-03-12",\
                "amountMinor":700,"waivedOn":"2026-03-19"}]""".formatted(fee, penalty));
        assertThat(file.path("coveredMinor").asLong()).isEqualTo(10_000);
        assertThat(file.path("owedToGroupMinor").asLong()).isEqualTo(6_000);
        assertThat(file.path("refundedMinor").asLong()).isEqualTo(30);
    }

    private static Money tjs(long amountMinor) {
        return Money.of(amountMinor, "TJS");
    }

    private Api.Answer disburse(UUID member, LocalDate firstDueOn) {
        return officer.post("/api/loans/" + loan + "/disburse", """
                {"disbursedOn":"2026-01-21","channel":"CASH","receivedBy":"%s","firstDueOn":"%s"}""".formatted(member, firstDueOn));
    }

    private Api.Answer reschedule(String terms) {
        return manager.post(
                "/api/loans/" + loan + "/reschedule",
                "{\"decidedOn\":\"2026-06-01\",\"reason\":\"FLOOD\"," + terms + "}");
    }

    private ScheduleComputedV1 schedule(int version, LocalDate lastDueOn) {
        return new ScheduleComputedV1(
                loan,
                version,
                LocalDate.of(2026, 1, 21),
                "TJS",
                group,
                List.of(),
                "M-1",
                List.of(new ScheduledInstalmentV1(1, lastDueOn, 125_000, 0, 0)));
    }

    private void told(String topic, UUID key, Record event) {
        UUID id = broker.send(topic, key, event);
        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) from consumed_event where event_id = ?")
                                .param(id.toString())
                                .query(Long.class)
                                .single()
                        == 1);
    }
}
