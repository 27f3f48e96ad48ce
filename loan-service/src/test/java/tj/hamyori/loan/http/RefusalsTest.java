package tj.hamyori.loan.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.loan.Api;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.testing.tokens.TestTokens;

@LoanServiceTest
class RefusalsTest {

    private static final String MFO = "REFUSAL";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Api officer;
    private Api manager;

    @BeforeEach
    void product() {
        officer = Api.as(port, "nilufar", MFO, "LOAN_OFFICER");
        manager = Api.as(port, "farzona", MFO, "BRANCH_MANAGER");
        assertThat(Api.as(port, "admin", MFO, "MFO_ADMIN")
                        .defineProduct("PLAIN", "")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void anUnknownProductIsRefusedAndSoIsOneThatDoesNotStandYet() {
        UUID member = PlayedGroupService.member();
        assertThat(officer.submit(UUID.randomUUID(), "NONE", member).code()).isEqualTo("PRODUCT_UNKNOWN");
        String dayBefore =
                Api.application(UUID.randomUUID(), "PLAIN", member, 125_000).replace("2026-01-15", "2024-12-31");
        assertThat(officer.post("/api/loan-applications", dayBefore).code()).isEqualTo("PRODUCT_UNKNOWN");
        assertThat(officer.post("/api/loan-applications", dayBefore.replace("2024-12-31", "2025-01-01"))
                        .status())
                .isEqualTo(201);
        assertThat(Api.as(port, "nilufar", "OTHERMFO", "LOAN_OFFICER")
                        .submit(UUID.randomUUID(), "PLAIN", member)
                        .code())
                .isEqualTo("PRODUCT_UNKNOWN");
    }

    @Test
    void aMemberThatGroupServiceDoesNotKnowIsRefused() {
        Api.Answer refused = officer.submit(UUID.randomUUID(), "PLAIN", UUID.randomUUID());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("MEMBER_UNKNOWN");
    }

    @Test
    void nothingIsDecidedWhileGroupServiceIsOutOfOrder() {
        UUID id = UUID.randomUUID();
        Api.Answer away = officer.submit(id, "PLAIN", PlayedGroupService.outOfOrder());
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.code()).isEqualTo("GROUP_SERVICE_UNAVAILABLE");
        assertThat(officer.get("/api/loan-applications/" + id).status()).isEqualTo(404);
    }

    @Test
    void theSubmitterCannotApproveEvenWithAllRights() {
        Api both = Api.as(port, "both", MFO, "LOAN_OFFICER", "BRANCH_MANAGER");
        UUID id = UUID.randomUUID();
        assertThat(both.submit(id, "PLAIN", PlayedGroupService.member()).status())
                .isEqualTo(201);
        Api.Answer refused = both.approve(id);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("APPROVED_BY_SUBMITTER");
        assertThat(officer.get("/api/loan-applications/" + id)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("SUBMITTED");
    }

    @Test
    void onlyAMemberBorrowsThroughTheGroup() {
        UUID member = PlayedGroupService.member();
        UUID group = UUID.randomUUID();
        String body = Api.application(UUID.randomUUID(), "PLAIN", member, 125_000)
                .replace("\"instalments\"", "\"groupId\":\"" + group + "\",\"instalments\"");
        assertThat(officer.post("/api/loan-applications", body).code()).isEqualTo("NOT_A_MEMBER_OF_THE_GROUP");
        PlayedGroupService.joins(member, group);
        assertThat(officer.post("/api/loan-applications", body).status()).isEqualTo(201);
    }

    @Test
    void noBusinessDateLiesInTheFuture() {
        UUID member = PlayedGroupService.member();
        UUID id = running(member);
        String tomorrow =
                LocalDate.now(Clock.system(ZoneId.of("Asia/Dushanbe"))).plusDays(1) + "";
        String later =
                Api.application(UUID.randomUUID(), "PLAIN", member, 125_000).replace("2026-01-15", tomorrow);
        Api.Answer refused = officer.post("/api/loan-applications", later);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("DATED_IN_THE_FUTURE");
        assertThat(refused.json().path("violations").path(0).path("field").asString())
                .isEqualTo("submittedOn");
        assertThat(manager.post("/api/loans/" + id + "/reschedule", """
                        {"kind":"SHIFT","months":1,"decidedOn":"%s","reason":"FLOOD"}""".formatted(tomorrow))
                        .code())
                .isEqualTo("DATED_IN_THE_FUTURE");
        assertThat(manager.post("/api/loans/" + id + "/write-off", """
                        {"writtenOffOn":"%s","reason":"FLOOD"}""".formatted(tomorrow))
                        .code())
                .isEqualTo("DATED_IN_THE_FUTURE");
        String today = LocalDate.now(Clock.system(ZoneId.of("Asia/Dushanbe"))) + "";
        assertThat(manager.post("/api/loans/" + id + "/reschedule", """
                        {"kind":"SHIFT","months":1,"decidedOn":"%s","reason":"FLOOD"}""".formatted(today))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anAmountOverTheLimitGoesToTheManager() {
        UUID id = UUID.randomUUID();
        UUID member = PlayedGroupService.member();
        officer.post("/api/loan-applications", Api.application(id, "PLAIN", member, 200_001));
        assertThat(Api.as(port, "zarina", MFO, "LOAN_OFFICER").approve(id).code())
                .isEqualTo("ABOVE_OFFICER_LIMIT");
        assertThat(manager.approve(id).status()).isEqualTo(200);
    }

    @Test
    void aBorrowerWhoseLoanWasWrittenOffIsInDefault() {
        UUID member = PlayedGroupService.member();
        UUID id = running(member);
        assertThat(officer.submit(UUID.randomUUID(), "PLAIN", member).status()).isEqualTo(201);
        String writeOff = "{\"writtenOffOn\":\"2026-02-01\",\"reason\":\"BUSINESS_FAILED\"}";
        assertThat(officer.post("/api/loans/" + id + "/write-off", writeOff).status())
                .isEqualTo(403);
        assertThat(manager.post("/api/loans/" + id + "/write-off", writeOff).status())
                .isEqualTo(200);
        assertThat(officer.submit(UUID.randomUUID(), "PLAIN", member).code()).isEqualTo("BORROWER_IN_DEFAULT");
        assertThat(officer.get("/api/eligibility?memberId=" + member + "&product=PLAIN&asOf=2026-02-02")
                        .json()
                        .path("rule")
                        .asString())
                .isEqualTo("BORROWER_IN_DEFAULT");
    }

    @Test
    void anotherOrganisationSeesNothing() {
        UUID member = PlayedGroupService.member();
        UUID id = running(member);
        Api other = Api.as(port, "farzona", "DILSUZ", "LOAN_OFFICER", "BRANCH_MANAGER");
        assertThat(other.get("/api/loans/" + id).status()).isEqualTo(404);
        assertThat(other.get("/api/loan-applications/" + id).status()).isEqualTo(404);
        assertThat(other.get("/api/loans").body()).isEqualTo("{\"items\":[],\"next\":null}");
        assertThat(other.get("/api/loan-applications").body()).isEqualTo("{\"items\":[],\"next\":null}");
        assertThat(other.disburse(id, member).status()).isEqualTo(404);
        assertThat(other.post("/api/loans/" + id + "/write-off", """
                        {"writtenOffOn":"2026-02-01","reason":"X"}""").status()).isEqualTo(404);
    }

    @Test
    void aTreasurerSeesHerGroupsOnlyAndAnAnalystNothing() {
        UUID id = running(PlayedGroupService.member());
        Api treasurer = Api.as(
                port, TestTokens.of("gulnora").mfo(MFO).roles("TREASURER").groups(UUID.randomUUID()));
        assertThat(treasurer.get("/api/loans/" + id).status()).isEqualTo(404);
        assertThat(treasurer.get("/api/loans").json().path("items").isEmpty()).isTrue();
        assertThat(treasurer
                        .post("/api/loan-applications/" + id + "/endorse", "{\"endorsedOn\":\"2026-01-18\"}")
                        .code())
                .isEqualTo("NOT_YOUR_GROUP");
        Api analyst = Api.as(port, TestTokens.of("analyst").roles("AMFOT_ANALYST"));
        assertThat(analyst.get("/api/loans").status()).isEqualTo(403);
        assertThat(analyst.get("/api/loan-applications/" + id).status()).isEqualTo(403);
    }

    @Test
    void anInvalidBodyNamesEveryFieldThatIsWrong() {
        Api.Answer refused = officer.post("/api/loan-applications", """
                {"productCode":"","memberId":"%s","principalMinor":0,"currency":"somoni","instalments":12,
                 "purpose":"SEWING"}""".formatted(UUID.randomUUID()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
        assertThat(refused.json()
                        .path("violations")
                        .valueStream()
                        .map(violation -> violation.path("field").asString()))
                .containsExactlyInAnyOrder("productCode", "principalMinor", "currency", "submittedOn");
    }

    @Test
    void theSameIdempotencyKeyAnswersTheSameAndNothingElse() {
        UUID member = PlayedGroupService.member();
        String body = Api.application(UUID.randomUUID(), "PLAIN", member, 125_000)
                .replaceFirst("\"applicationId\":\"[^\"]+\",", "");
        String key = UUID.randomUUID().toString();
        Api.Answer first = officer.post("/api/loan-applications", body, "Idempotency-Key", key);
        Api.Answer second = officer.post("/api/loan-applications", body, "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(second).isEqualTo(first);
        Api.Answer other =
                officer.post("/api/loan-applications", body.replace("125000", "126000"), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(409);
        assertThat(officer.get("/api/loan-applications?memberId=" + member)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void theSameApplicationIdAnswersTheSameAndNothingElse() {
        UUID id = UUID.randomUUID();
        UUID member = PlayedGroupService.member();
        assertThat(officer.submit(id, "PLAIN", member)).isEqualTo(officer.submit(id, "PLAIN", member));
        Api.Answer other = officer.post("/api/loan-applications", Api.application(id, "PLAIN", member, 125_001));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("APPLICATION_ID_REUSED");
    }

    @Test
    void aSecondDisbursementIsRefusedAndTakesNoNumber() {
        UUID member = PlayedGroupService.member();
        UUID id = running(member);
        long before = lastNumber();
        assertThat(officer.disburse(id, member).code()).isEqualTo("NOT_APPROVED");
        assertThat(lastNumber()).isEqualTo(before);
    }

    @Test
    void aRefusalSpeaksTheCallersLanguage() {
        Api.Answer refused = officer.post(
                "/api/loan-applications",
                Api.application(UUID.randomUUID(), "NONE", PlayedGroupService.member(), 125_000),
                "Accept-Language",
                "ru");
        assertThat(refused.json().path("detail").asString())
                .isEqualTo("Такого продукта нет, или на эту дату он не действует.");
    }

    private UUID running(UUID member) {
        UUID id = UUID.randomUUID();
        assertThat(officer.submit(id, "PLAIN", member).status()).isEqualTo(201);
        assertThat(manager.approve(id).status()).isEqualTo(200);
        assertThat(officer.disburse(id, member).status()).isEqualTo(200);
        return id;
    }

    private long lastNumber() {
        return jdbc.sql("select last from loan_number where mfo = ? and year = 2026")
                .param(MFO)
                .query(Long.class)
                .single();
    }
}
