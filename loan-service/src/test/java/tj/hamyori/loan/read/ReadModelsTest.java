package tj.hamyori.loan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.loan.Api;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.platform.projection.ReadModelRebuilder;
import tools.jackson.databind.JsonNode;

/** What the read side shows of a product, a queue and a loan's whole life, and that a rebuild shows the same. */
@LoanServiceTest
class ReadModelsTest {

    private static final String MFO = "READING";
    private static final List<String> TABLES = List.of(
            "read_product t order by mfo, code, valid_from",
            "read_application t order by application_id",
            "read_loan t order by loan_id",
            "read_history t order by loan_id, line");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReadModelRebuilder rebuilder;

    @Test
    void theLatestVersionOfAProductIsListedAndTheOneInForceIsLent() {
        Api admin = Api.as(port, "admin", "VERSIONS", "MFO_ADMIN");
        Api officer = Api.as(port, "nilufar", "VERSIONS", "LOAN_OFFICER");
        admin.defineProduct("SEED", "");
        String next = Api.product("SEED", "")
                .replace("\"Seed\"", "\"Seed of 2027\"")
                .replace("500000", "600000")
                .replace("2025-01-01", "2027-01-01");
        assertThat(admin.post("/api/loan-products", next).status()).isEqualTo(201);
        assertThat(admin.defineProduct("SEED", "").status()).isEqualTo(201);
        JsonNode items = officer.get("/api/loan-products").json().path("items");
        assertThat(items.size()).isEqualTo(1);
        assertThat(items.path(0).path("name").asString()).isEqualTo("Seed of 2027");
        String large = Api.application(UUID.randomUUID(), "SEED", PlayedGroupService.member(), 600_000);
        assertThat(officer.post("/api/loan-applications", large).code()).isEqualTo("PRINCIPAL_OUTSIDE_PRODUCT");
        assertThat(officer.post("/api/loan-applications", large.replace("2026-01-15", "2027-01-01"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theQueueGivesTheOldestFirstPageByPage() {
        Api officer = prepared("QUEUE");
        List<String> submitted = new ArrayList<>();
        for (int day = 10; day < 15; day++) {
            UUID id = UUID.randomUUID();
            submitted.add(id.toString());
            String application = Api.application(id, "SEED", PlayedGroupService.member(), 125_000);
            officer.post("/api/loan-applications", application.replace("2026-01-15", "2026-02-" + day));
        }
        JsonNode first = officer.get("/api/loan-applications?status=SUBMITTED,ENDORSED&limit=3")
                .json();
        JsonNode second = officer.get("/api/loan-applications?status=SUBMITTED&limit=3&after="
                        + first.path("next").asString())
                .json();
        List<String> seen = new ArrayList<>();
        first.path("items").forEach(item -> seen.add(item.path("applicationId").asString()));
        second.path("items").forEach(item -> seen.add(item.path("applicationId").asString()));
        assertThat(seen).isEqualTo(submitted);
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(officer.get("/api/loan-applications?status=APPROVED").json().path("items"))
                .isEmpty();
    }

    @Test
    void theQueueShowsWhatWasFoundAboutTheHousehold() {
        Api officer = prepared("HOUSEHOLD");
        UUID id = UUID.randomUUID();
        officer.submit(id, "SEED", PlayedGroupService.member(true, true));
        JsonNode eligibility =
                officer.get("/api/loan-applications/" + id).json().path("eligibility");
        assertThat(eligibility.toString()).isEqualTo("""
                {"eligible":true,"rule":null,"asOf":"2026-01-15","evidence":{"asOf":"2026-01-15",\
                "migrantHousehold":true,"abandoned":true,"since":"2025-06-30",\
                "evidence":["REMITTANCE 2025-06-30"],"openQuestions":1,"category":"ABANDONED"}}""");
    }

    @Test
    void aRebuildGivesTheSameRowsForEveryKindOfEvent() {
        Api officer = prepared(MFO);
        Api manager = Api.as(port, "farzona", MFO, "BRANCH_MANAGER");
        wholeLife(officer, manager);
        UUID rejected = UUID.randomUUID();
        officer.submit(rejected, "SEED", PlayedGroupService.member());
        manager.post(
                "/api/loan-applications/" + rejected + "/reject",
                "{\"rejectedOn\":\"2026-01-20\",\"reasonCode\":\"CANNOT_REPAY\",\"note\":\"Later.\"}");
        UUID withdrawn = UUID.randomUUID();
        officer.submit(withdrawn, "SEED", PlayedGroupService.member());
        officer.post("/api/loan-applications/" + withdrawn + "/withdraw", "{\"withdrawnOn\":\"2026-01-20\"}");

        Map<String, List<String>> before = rows();
        assertThat(before.values()).allSatisfy(table -> assertThat(table).isNotEmpty());
        assertThat(rebuilder.rebuild())
                .isEqualTo(jdbc.sql("select count(*) from domain_event")
                        .query(Long.class)
                        .single());
        assertThat(rows()).isEqualTo(before);
    }

    private static void wholeLife(Api officer, Api manager) {
        UUID member = PlayedGroupService.member();
        UUID id = UUID.randomUUID();
        officer.submit(id, "SEED", member);
        manager.approve(id);
        officer.disburse(id, member);
        assertThat(manager.post("/api/loans/" + id + "/reschedule", """
                        {"decidedOn":"2026-03-01","reason":"ILLNESS","instalments":15,
                         "firstDueOn":"2026-04-10"}""").status())
                .isEqualTo(200);
        JsonNode changed = officer.get("/api/loans/" + id).json();
        assertThat(changed.path("rescheduled").asBoolean()).isTrue();
        assertThat(changed.path("instalments").asInt()).isEqualTo(15);
        assertThat(manager.post("/api/loans/" + id + "/write-off", """
                        {"writtenOffOn":"2026-09-01","reason":"BUSINESS_FAILED"}""").status())
                .isEqualTo(200);
        assertThat(officer.get("/api/loans?status=WRITTEN_OFF&memberId=" + member)
                        .json()
                        .path("items")
                        .path(0)
                        .path("writeOffReason")
                        .asString())
                .isEqualTo("BUSINESS_FAILED");
    }

    private Api prepared(String mfo) {
        Api.as(port, "admin", mfo, "MFO_ADMIN").defineProduct("SEED", "");
        return Api.as(port, "nilufar", mfo, "LOAN_OFFICER");
    }

    private Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        TABLES.forEach(table -> rows.put(
                table,
                jdbc.sql("select cast(to_jsonb(t) as text) from " + table)
                        .query(String.class)
                        .list()));
        return rows;
    }
}
