package tj.hamyori.loan.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.events.Topics;
import tj.hamyori.events.group.ConsentRenewedV1;
import tj.hamyori.events.group.ConsentRevokedV1;
import tj.hamyori.events.group.GroupFormedV1;
import tj.hamyori.events.group.MemberAdmittedV1;
import tj.hamyori.events.group.MemberRegisteredV1;
import tj.hamyori.events.repayment.ArrearsBucketChangedV1;
import tj.hamyori.events.repayment.LoanFullyRepaidV1;
import tj.hamyori.events.repayment.LoanPostponedV1;
import tj.hamyori.events.repayment.LoanReopenedV1;
import tj.hamyori.loan.Api;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tools.jackson.databind.JsonNode;

@LoanServiceTest
class LoanMessagesTest {

    private static final String MFO = "MESSAGES";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final LocalDate REPAID_ON = LocalDate.of(2027, 1, 21);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Api officer;
    private Api manager;
    private final Broker broker = new Broker(MFO);

    @BeforeEach
    void product() {
        Api.as(port, "admin", MFO, "MFO_ADMIN").defineProduct("SEED", "");
        officer = Api.as(port, "nilufar", MFO, "LOAN_OFFICER");
        manager = Api.as(port, "farzona", MFO, "BRANCH_MANAGER");
    }

    @Test
    void aDisbursementIsPublishedWithWhatTheDirectoryKnowsOfTheBorrower() {
        UUID member = PlayedGroupService.member(true, false);
        broker.send(
                Topics.GROUP, member, new MemberRegisteredV1(member, "F", 1991, "TJ-SU-ASH", LocalDate.of(2025, 3, 1)));
        await().atMost(SOON).until(() -> count("member_attributes where member_id = ?", member) == 1);
        UUID id = running(member);

        JsonNode published = broker.received(Topics.LOAN, id, "LoanDisbursedV1").getFirst();
        assertThat(published.path("loanNumber").asString()).startsWith("MESSAGES-2026-");
        assertThat(published.path("principal").path("amountMinor").asLong()).isEqualTo(125_000);
        assertThat(published.path("terms").toString()).isEqualTo("""
                {"interestMethod":"NONE","annualRatePercent":"0","amortisation":"EQUAL_PRINCIPAL","instalments":12,\
                "every":1,"unit":"MONTH","interestPeriod":"SAME_AS_INSTALMENT","dayCount":"THIRTY_360",\
                "firstDueOn":null,"principalGraceInstalments":0,"interestGraceInstalments":0,\
                "interestFreeInstalments":0,"instalmentMultipleMinor":1,"rounding":"HALF_EVEN",\
                "downPaymentPercent":"0","nonWorkingDays":"KEEP","calendar":"NONE","flatFeeMinor":0,\
                "meetingDay":null,"excessTreatment":null}""");
        JsonNode share = published.path("borrowers").path(0);
        assertThat(share.path("memberId").asString()).isEqualTo(member.toString());
        assertThat(share.path("birthYear").asInt()).isEqualTo(1991);
        assertThat(share.path("district").asString()).isEqualTo("TJ-SU-ASH");
        assertThat(share.path("householdCategory").asString()).isEqualTo("MIGRANT");
    }

    @Test
    void aBorrowerWhoseRegistrationHasNotArrivedIsAskedForInsteadOfPublishedAsNotStated() {
        UUID id = running(PlayedGroupService.member());
        JsonNode share = broker.received(Topics.LOAN, id, "LoanDisbursedV1")
                .getFirst()
                .path("borrowers")
                .path(0);
        assertThat(share.path("sex").asString()).isEqualTo("F");
        assertThat(share.path("birthYear").asInt()).isEqualTo(1989);
        assertThat(share.path("district").asString()).isEqualTo("TJ-KL-KUL");
    }

    @Test
    void aReasonInWordsIsPublishedAsACodeOnly() {
        UUID id = running(PlayedGroupService.member());
        manager.post("/api/loans/" + id + "/reschedule", """
                {"decidedOn":"2026-03-01","reason":"Her son Rustam is ill","instalments":15,
                 "firstDueOn":"2026-04-10"}""");
        manager.post(
                "/api/loans/" + id + "/write-off", "{\"writtenOffOn\":\"2026-09-01\",\"reason\":\"BORROWER_DIED\"}");
        assertThat(broker.received(Topics.LOAN, id, "LoanRescheduledV1")
                        .getFirst()
                        .path("reason")
                        .asString())
                .isEqualTo("OTHER");
        assertThat(broker.received(Topics.LOAN, id, "LoanWrittenOffV1")
                        .getFirst()
                        .path("reason")
                        .asString())
                .isEqualTo("BORROWER_DIED");
    }

    @Test
    void aShiftAndAGraceArePublishedWithTheRhythmLastAgreed() {
        UUID id = running(PlayedGroupService.member());
        assertThat(manager.post("/api/loans/" + id + "/reschedule", """
                        {"kind":"SHIFT","decidedOn":"2026-03-01","reason":"FLOOD","months":3}""").body())
                .isEqualTo("{\"loanId\":\"" + id + "\",\"status\":\"DISBURSED\",\"rescheduled\":true}");
        manager.post("/api/loans/" + id + "/reschedule", """
                {"kind":"GRACE","decidedOn":"2026-03-02","reason":"ILLNESS","graceInstalments":2}""");
        assertThat(manager.post("/api/loans/" + id + "/reschedule", """
                        {"kind":"SHIFT","decidedOn":"2026-03-03","reason":"FLOOD","months":121}""").code()).isEqualTo("SHIFT_OUT_OF_RANGE");
        await().atMost(SOON)
                .until(() ->
                        broker.received(Topics.LOAN, id, "LoanRescheduledV1").size() == 2);
        List<JsonNode> published = broker.received(Topics.LOAN, id, "LoanRescheduledV1");
        assertThat(published.get(0).toString()).isEqualTo("""
                {"loanId":"%s","decidedOn":"2026-03-01","reason":"FLOOD","instalments":null,"every":1,"unit":"MONTH",\
                "firstDueOn":null,"kind":"SHIFT","months":3,"graceInstalments":null}""".formatted(id));
        assertThat(published.get(1).path("kind").asString()).isEqualTo("GRACE");
        assertThat(published.get(1).path("graceInstalments").asInt()).isEqualTo(2);
    }

    @Test
    void aPostponementIsPublishedAndCountsTheLoansItReached() {
        UUID id = UUID.randomUUID();
        UUID loan = running(PlayedGroupService.member());
        manager.post("/api/postponements", """
                {"postponementId":"%s","district":"TJ-KL-KUL","months":3,"decidedOn":"2026-06-01",
                 "reason":"the river took the fields"}""".formatted(id));
        assertThat(broker.received(Topics.LOAN, id, "PostponementDecidedV1")
                        .getFirst()
                        .toString())
                .isEqualTo("""
                        {"postponementId":"%s","district":"TJ-KL-KUL","groupId":null,"months":3,\
                        "decidedOn":"2026-06-01","reason":"OTHER"}""".formatted(id));
        UUID last = broker.send(Topics.REPAYMENT, loan, new LoanPostponedV1(loan, id, LocalDate.of(2026, 6, 1), 2));
        await().atMost(SOON).until(() -> consumed(last));
        assertThat(officer.get("/api/postponements/" + id)
                        .json()
                        .path("loansPostponed")
                        .asLong())
                .isEqualTo(1);
        assertThat(officer.get("/api/loans/" + loan).json().path("rescheduled").asBoolean())
                .isTrue();
    }

    @Test
    void aWomanWhoWithdrewHerConsentAppliesAgainOnceSheHasGivenItAgain() {
        UUID member = PlayedGroupService.member();
        String body = Api.application(UUID.randomUUID(), "SEED", member, 125_000);
        UUID withdrawn = broker.send(Topics.GROUP, member, new ConsentRevokedV1(member, LocalDate.of(2025, 5, 1)));
        await().atMost(SOON).until(() -> consumed(withdrawn));
        assertThat(officer.post("/api/loan-applications", body).code()).isEqualTo("BORROWER_WITHDREW_CONSENT");
        UUID renewed = broker.send(Topics.GROUP, member, new ConsentRenewedV1(member, LocalDate.of(2025, 6, 1)));
        await().atMost(SOON).until(() -> consumed(renewed));
        assertThat(officer.post("/api/loan-applications", body).status()).isEqualTo(201);
    }

    @Test
    void aMemberTheDirectoryKnowsBorrowsThroughHerGroup() {
        UUID group = UUID.randomUUID();
        UUID member = PlayedGroupService.member();
        String body = Api.application(UUID.randomUUID(), "SEED", member, 125_000)
                .replace("\"instalments\"", "\"groupId\":\"" + group + "\",\"instalments\"");
        assertThat(officer.post("/api/loan-applications", body).code()).isEqualTo("NOT_A_MEMBER_OF_THE_GROUP");
        UUID last = broker.send(Topics.GROUP, group, new MemberAdmittedV1(group, member, LocalDate.of(2025, 5, 1)));
        await().atMost(SOON).until(() -> consumed(last));
        assertThat(officer.post("/api/loan-applications", body).status()).isEqualTo(201);
    }

    @Test
    void aRepaidLoanIsClosedOnceHoweverOftenItIsTold() {
        UUID id = running(PlayedGroupService.member());
        LoanFullyRepaidV1 repaid = new LoanFullyRepaidV1(id, REPAID_ON);
        UUID eventId = broker.send(Topics.REPAYMENT, id, repaid);
        broker.sendAgain(eventId, Topics.REPAYMENT, id, repaid);
        broker.send(Topics.REPAYMENT, id, repaid);
        UUID last = broker.send(Topics.REPAYMENT, id, new LoanFullyRepaidV1(UUID.randomUUID(), REPAID_ON));
        await().atMost(SOON).until(() -> consumed(last));

        JsonNode file = officer.get("/api/loans/" + id).json();
        assertThat(file.path("status").asString()).isEqualTo("CLOSED");
        assertThat(file.path("closedOn").asString()).isEqualTo("2027-01-21");
        assertThat(count("domain_event where payload_type like '%LoanClosed' and aggregate_identifier = ?", id + ""))
                .isEqualTo(1);
        assertThat(broker.received(Topics.LOAN, id, "LoanClosedV1")).hasSize(1);
        assertThat(count("kafka_dead_letter where topic = ?", Topics.REPAYMENT)).isZero();
    }

    @Test
    void aClosedLoanThatOwesAgainIsOpenedAgain() {
        UUID id = running(PlayedGroupService.member());
        broker.send(Topics.REPAYMENT, id, new LoanFullyRepaidV1(id, REPAID_ON));
        UUID last = broker.send(Topics.REPAYMENT, id, new LoanReopenedV1(id, REPAID_ON.plusDays(2)));
        await().atMost(SOON).until(() -> consumed(last));
        JsonNode file = officer.get("/api/loans/" + id).json();
        assertThat(file.path("status").asString()).isEqualTo("DISBURSED");
        assertThat(file.path("history")
                        .valueStream()
                        .map(line -> line.path("what").asString()))
                .endsWith("DISBURSED", "CLOSED", "REOPENED");
    }

    @Test
    void aBorrowerIsInDefaultAfterThirtyDaysAndNoLongerOnceShePaid() {
        UUID member = PlayedGroupService.member();
        UUID id = running(member);
        arrears(id, LocalDate.of(2026, 3, 23), 30);
        assertThat(officer.submit(UUID.randomUUID(), "SEED", member).status()).isEqualTo(201);
        arrears(id, LocalDate.of(2026, 3, 24), 31);
        assertThat(officer.submit(UUID.randomUUID(), "SEED", member).code()).isEqualTo("BORROWER_IN_DEFAULT");
        arrears(id, LocalDate.of(2026, 3, 22), 0);
        assertThat(officer.submit(UUID.randomUUID(), "SEED", member).code()).isEqualTo("BORROWER_IN_DEFAULT");
        arrears(id, LocalDate.of(2026, 3, 25), 0);
        assertThat(officer.submit(UUID.randomUUID(), "SEED", member).status()).isEqualTo(201);
    }

    @Test
    void theQueueKnowsTheGroupsName() {
        UUID group = UUID.randomUUID();
        UUID last = broker.send(
                Topics.GROUP, group, new GroupFormedV1(group, "Умед", null, LocalDate.of(2025, 5, 1), null));
        await().atMost(SOON).until(() -> consumed(last));
        UUID id = UUID.randomUUID();
        officer.post(
                "/api/loan-applications",
                Api.application(id, "SEED", PlayedGroupService.joins(PlayedGroupService.member(), group), 125_000)
                        .replace("\"instalments\"", "\"groupId\":\"" + group + "\",\"instalments\""));
        assertThat(officer.get("/api/loan-applications/" + id)
                        .json()
                        .path("groupName")
                        .asString())
                .isEqualTo("Умед");
    }

    private void arrears(UUID loanId, LocalDate asOf, int daysPastDue) {
        UUID event = broker.send(
                Topics.REPAYMENT, loanId, new ArrearsBucketChangedV1(loanId, asOf, daysPastDue, "BEFORE", "AFTER"));
        await().atMost(SOON).until(() -> consumed(event));
    }

    private UUID running(UUID member) {
        UUID id = UUID.randomUUID();
        assertThat(List.of(
                        officer.submit(id, "SEED", member).status(),
                        manager.approve(id).status(),
                        officer.disburse(id, member).status()))
                .containsExactly(201, 200, 200);
        return id;
    }

    private boolean consumed(UUID eventId) {
        return count("consumed_event where event_id = ?", eventId.toString()) == 1;
    }

    private long count(String where, Object value) {
        return jdbc.sql("select count(*) from " + where)
                .param(value)
                .query(Long.class)
                .single();
    }
}
