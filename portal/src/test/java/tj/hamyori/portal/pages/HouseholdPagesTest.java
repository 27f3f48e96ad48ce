package tj.hamyori.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tj.hamyori.portal.world.Browser;
import tj.hamyori.portal.world.ExampleServices.Asked;
import tj.hamyori.portal.world.Examples;
import tj.hamyori.portal.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who sees what of a household, after which step, and what the forms send. */
class HouseholdPagesTest {

    private static final String PAGE = "/members/" + Examples.MEMBER + "/household";
    private static final String ASKED = "GET /api/members/" + Examples.MEMBER + "/household";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private World world = World.fresh();

    @BeforeEach
    void examplesAsDocumented() {
        world = World.fresh();
    }

    @Test
    void asksForNothingBeforeItsReaderOpensIt() {
        Browser officer = officer();
        assertThat(officer.get(PAGE).body()).contains("is recorded under your name");
        assertThat(officer.get("/members/" + Examples.MEMBER).body())
                .contains(PAGE)
                .doesNotContain("Six months");
        assertThat(world.services().asked(ASKED)).isEmpty();
        assertThat(officer.get("/notices").body()).contains("2 new").doesNotContain("Гулҷон");
        assertThat(officer.get("/").body()).contains("2 new").doesNotContain("Гулҷон");
        assertThat(world.services().asked("GET /api/abandonment-notices")).isEmpty();

        assertThat(officer.get(PAGE + "?open=true").body()).contains("Six months without support");

        assertThat(world.services().asked(ASKED)).hasSize(1);
    }

    @Test
    void isNowhereOnATreasurersPages() {
        Browser treasurer = world.treasurer("bibi");
        for (String page : List.of(
                "/",
                "/groups",
                "/groups/" + Examples.GROUP,
                "/groups/" + Examples.GROUP + "/meetings/new",
                "/members/" + Examples.MEMBER)) {
            assertThat(treasurer.get(page).body())
                    .as(page)
                    .doesNotContain("household")
                    .doesNotContain("/notices")
                    .doesNotContain("/readings");
        }
        for (String page : List.of(
                PAGE, PAGE + "?open=true", "/notices", "/notices?open=true", "/readings", "/readings/applications")) {
            assertThat(treasurer.get(page).statusCode()).as(page).isEqualTo(403);
        }
        assertThat(world.services().asked(ASKED)).isEmpty();
        assertThat(world.services().asked("GET /api/abandonment-notices/unseen"))
                .isEmpty();
    }

    @Test
    void tellsTheStoryAndAsksForAnyDateAsKnownOnAnother() {
        String body = officer()
                .get(PAGE + "?open=true&asOf=2026-09-15&knownOn=2026-08-01")
                .body();

        assertThat(world.services().asked(ASKED).getFirst().query())
                .contains("asOf=2026-09-15")
                .contains("knownAt=2026-08-01T19%3A00%3A00Z");
        assertThat(body)
                .contains("Money that her in-laws received")
                .contains("Танҳо занг зад, чизе нафиристод")
                .contains("Withdrawn on 03.08.2026 by nigina")
                .contains("<del>")
                .contains("the answer rests on this");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            left      | husband-emigration | {"on":"2026-11-20","country":"RU"}
            returned  | husband-return     | {"on":"2026-11-20"}
            received  | remittances        | {"receivedOn":"2026-11-20","amountMinor":125050,"currency":"RUB",\
            "receivedBy":"IN_LAWS"}
            contacted | contacts           | {"on":"2026-11-20","kind":"CALL"}
            civil     | civil-status       | {"on":"2026-11-20","status":"NIKOH_ONLY"}
            """)
    void recordsEachKindOfFact(String form, String path, String expected) {
        Browser officer = officer();
        Map<String, String> fields = Map.of(
                "on", "2026-11-20",
                "country", "RU",
                "receivedBy", "IN_LAWS",
                "amount", "1250.50",
                "currency", "RUB",
                "kind", "CALL",
                "status", "NIKOH_ONLY");

        HttpResponse<String> answer = officer.submit(officer.get(PAGE + "?open=true"), PAGE + "/" + form, fields);

        assertThat(answer.body()).contains("It is recorded.");
        assertThat(sent("POST /api/members/" + Examples.MEMBER + "/" + path)).isEqualTo(JSON.readTree(expected));
    }

    @Test
    void decidesAQuestionWithAReasonAndWithdrawsWhatAnotherRecorded() {
        Browser officer = officer();
        HttpResponse<String> page = officer.get(PAGE + "?open=true");

        officer.submit(page, PAGE + "/decide", Map.of("on", "2026-11-20", "found", "REACHED_HER", "reason", "Додааст"));
        officer.submit(
                page,
                PAGE + "/withdraw",
                Map.of("on", "2026-11-20", "fact", "99999999-9999-4999-8999-999999999991", "reason", "Саҳв"));

        assertThat(sent("POST /api/members/" + Examples.MEMBER + "/household-decisions"))
                .isEqualTo(JSON.readTree("""
                {"on":"2026-11-20","code":"REMITTANCE_RECEIVED_BY_IN_LAWS","questionOn":"2026-05-01",
                 "found":"REACHED_HER","reason":"Додааст"}"""));
        assertThat(sent("POST /api/members/" + Examples.MEMBER
                        + "/household-facts/99999999-9999-4999-8999-999999999991/withdrawal"))
                .isEqualTo(JSON.readTree("{\"on\":\"2026-11-20\",\"reason\":\"Саҳв\"}"));
        assertThat(page.body())
                .contains("value=\"99999999-9999-4999-8999-999999999991\"")
                .doesNotContain("value=\"99999999-9999-4999-8999-999999999993\"");
    }

    @Test
    void sendsNoDecisionWithoutItsReason() {
        Browser officer = officer();

        HttpResponse<String> answer = officer.submit(
                officer.get(PAGE + "?open=true"),
                PAGE + "/decide",
                Map.of("on", "2026-11-20", "found", "REACHED_HER", "reason", " "));

        assertThat(answer.body()).contains("Please fill this in.");
        assertThat(world.services().asked("POST /api/members/" + Examples.MEMBER + "/household-decisions"))
                .isEmpty();
    }

    @Test
    void marksANoticeAsSeen() {
        Browser officer = officer();

        HttpResponse<String> answer = officer.submit(officer.get("/notices?open=true"), "/notices/seen", Map.of());

        assertThat(answer.body()).contains("Marked as seen.");
        assertThat(sent("POST /api/abandonment-notices/" + Examples.MEMBER + "/acknowledgement"))
                .isEqualTo(JSON.readTree("{\"notedOn\":\"2026-09-15\"}"));
    }

    @Test
    void showsTheAuditorWhoLookedAndNobodyElsesForms() {
        Browser auditor = world.signedIn("davlat", "ORIYON", "AUDITOR");

        assertThat(auditor.get("/readings").body()).contains("zarina").contains("Гулҷаҳон");
        assertThat(auditor.get("/readings/applications").body())
                .contains("farzona")
                .contains("Гулҷаҳон")
                .doesNotContain("zarina");
        assertThat(auditor.get(PAGE + "?open=true").body())
                .contains("Six months without support")
                .doesNotContain(PAGE + "/decide")
                .doesNotContain(PAGE + "/left");
    }

    @Test
    void showsAnApplicationsHouseholdAsFoundAndComparesOnlyWhenAsked() {
        String application = "/applications/" + Examples.APPLICATION;
        Browser officer = officer();

        assertThat(officer.get(application).body())
                .contains("Household as found that day")
                .contains("30.06.2025")
                .contains("Money others received")
                .doesNotContain("would be another");
        assertThat(world.services().asked("GET /api/eligibility")).isEmpty();

        assertThat(officer.get(application + "?compare=true").body())
                .contains("the answer would be another")
                .contains("Conditions of the product are not met");
        assertThat(world.services().asked("GET /api/eligibility")).hasSize(1);
    }

    private JsonNode sent(String request) {
        List<Asked> asked = world.services().asked(request);
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().header("Idempotency-Key")).isNotBlank();
        return JSON.readTree(asked.getFirst().body());
    }

    private Browser officer() {
        return world.signedIn("parvina", "ORIYON", "LOAN_OFFICER", "BRANCH_MANAGER");
    }
}
