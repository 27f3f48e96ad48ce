package tj.hamyori.loan.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tj.hamyori.loan.Api;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

@LoanServiceTest
class LoanJourneyTest {

    @LocalServerPort
    private int port;

    @Test
    void aLoanIsPromisedThroughAGroupAndHandedOver() {
        Api admin = Api.as(port, "admin", "ORIYON", "MFO_ADMIN");
        Api officer = Api.as(port, "nilufar", "ORIYON", "LOAN_OFFICER");
        Api manager = Api.as(port, "farzona", "ORIYON", "BRANCH_MANAGER");
        UUID group = UUID.randomUUID();
        Api treasurer = Api.as(
                port, TestTokens.of("gulnora").mfo("ORIYON").roles("TREASURER").groups(group));
        UUID member = PlayedGroupService.joins(PlayedGroupService.member(true, true), group);
        UUID id = UUID.randomUUID();

        assertThat(admin.defineProduct("JOURNEY", ",\"eligibility\":\"ABANDONED\"")
                        .status())
                .isEqualTo(201);
        String application = Api.application(id, "JOURNEY", member, 125_000)
                .replace("\"instalments\"", "\"groupId\":\"" + group + "\",\"instalments\"");
        assertThat(officer.post("/api/loan-applications", application).body())
                .isEqualTo("{\"applicationId\":\"" + id + "\"}");
        assertThat(PlayedGroupService.askedWith(member)).isEqualTo(officer.bearer());
        assertThat(manager.approve(id).code()).isEqualTo("ENDORSEMENT_MISSING");
        assertThat(treasurer
                        .post("/api/loan-applications/" + id + "/endorse", "{\"endorsedOn\":\"2026-01-18\"}")
                        .body())
                .isEqualTo("{\"status\":\"ENDORSED\"}");
        assertThat(manager.approve(id).body()).isEqualTo("{\"status\":\"APPROVED\",\"loanId\":\"" + id + "\"}");
        JsonNode disbursed = officer.disburse(id, member).json();
        assertThat(disbursed.path("loanNumber").asString()).matches("ORIYON-2026-\\d{6}");

        JsonNode file = officer.get("/api/loans/" + id).json();
        assertThat(file.path("status").asString()).isEqualTo("DISBURSED");
        assertThat(file.path("principalMinor").asLong()).isEqualTo(125_000);
        assertThat(file.path("householdCategory").asString()).isEqualTo("ABANDONED");
        assertThat(file.path("history")
                        .valueStream()
                        .map(line -> line.path("what").asString() + " "
                                + line.path("on").asString() + " "
                                + line.path("who").asString()))
                .containsExactly(
                        "SUBMITTED 2026-01-15 nilufar",
                        "ENDORSED 2026-01-18 gulnora",
                        "APPROVED 2026-01-20 farzona",
                        "DISBURSED 2026-01-21 nilufar");
        assertThat(treasurer
                        .get("/api/loans/" + id)
                        .json()
                        .path("householdCategory")
                        .isNull())
                .isTrue();
        assertThat(treasurer
                        .get("/api/loan-applications/" + id)
                        .json()
                        .path("eligibility")
                        .isNull())
                .isTrue();
    }

    @Test
    void theServiceDescribesItselfAndItsHealthWithoutASignIn() {
        Api anybody = new Api(port, "");
        JsonNode paths = anybody.get("/v3/api-docs").json().path("paths");
        assertThat(paths.propertyNames())
                .contains(
                        "/api/loan-products",
                        "/api/loan-applications",
                        "/api/loan-applications/{id}/approve",
                        "/api/loans/{id}/disburse",
                        "/api/loans/{id}/reschedule",
                        "/api/loans/{id}/write-off",
                        "/api/loans/{id}",
                        "/api/eligibility");
        assertThat(anybody.get("/actuator/health").json().path("status").asString())
                .isEqualTo("UP");
        assertThat(anybody.get("/actuator/prometheus").body()).contains("hamyori_outbox_waiting");
        assertThat(anybody.get("/api/loans").status()).isEqualTo(401);
    }
}
