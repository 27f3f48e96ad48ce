package tj.hamyori.group.batch.assesshouseholds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.group.Http;
import tj.hamyori.group.Requests;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.testing.tokens.TestToken;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

/** The daily look over HTTP, in an organisation of its own. */
@RunningGroupService
class HouseholdAssessmentTest {

    private final UUID member = UUID.randomUUID();
    private final String mfo = "DAILY" + member.toString().substring(0, 4).toUpperCase(Locale.ROOT);
    private final TestToken officer = TestTokens.of("zarina").mfo(mfo).roles("LOAN_OFFICER");
    private final TestToken manager = TestTokens.of("firuza").mfo(mfo).roles("BRANCH_MANAGER");
    private final TestToken auditor = TestTokens.of("davlat").mfo(mfo).roles("AUDITOR");

    @Autowired
    private Http http;

    @BeforeEach
    void aWomanWhoseHusbandLeft() {
        Map<String, Object> registration = Requests.member(member, "Холова Бибиҷон");
        registration.put("husbandEmigration", Map.of("on", "2025-01-10", "country", "RU"));
        created("/api/members", registration);
    }

    @Test
    void putsHerOnTheListOnTheDaySixMonthsAreCompletedAndTakesNoticeWhenSupportReachesHer() {
        assertThat(assess("2025-07-09")).isEqualTo("0 noted, 0 failed");
        assertThat(listed("")).isEmpty();
        assertThat(assess("2025-07-10")).isEqualTo("1 noted, 0 failed");
        assertThat(listed("")).containsExactly("Холаи Холова Бибиҷон 2025-07-10 noted 2025-07-10");
        assertThat(assess("2025-07-10")).isEqualTo("0 noted, 0 failed");
        assertThat(assess("2025-07-11")).isEqualTo("0 noted, 0 failed");

        created(path("/remittances"), Map.of("receivedOn", "2025-07-12", "receivedBy", "SELF"));
        assertThat(assess("2025-07-12")).isEqualTo("1 noted, 0 failed");
        assertThat(listed("?from=2025-07-12")).containsExactly("Холаи Холова Бибиҷон no longer noted 2025-07-12");
        assertThat(listed("?from=2025-07-13")).isEmpty();
    }

    @Test
    void showsTheAuditorWhoLooked() {
        assess("2025-07-10");
        listed("");
        http.get(officer, path("/household?asOf=2025-03-01"));

        JsonNode readings = http.get(auditor, "/api/household-readings?memberId=" + member)
                .body()
                .path("items");

        assertThat(readings.valueStream()
                        .map(reading -> reading.path("who").asString() + " "
                                + reading.path("asOf").asString()))
                .containsExactly("zarina 2025-03-01", "zarina 2025-07-10");
        long first = readings.get(1).path("id").asLong();
        assertThat(http.get(auditor, "/api/household-readings?before=" + first)
                        .body()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void isNotForEveryone() {
        assertThat(http.post(officer, "/api/household-assessments", Map.of("businessDate", "2025-07-10"))
                        .status())
                .isEqualTo(403);
        assertThat(http.get(auditor, "/api/abandonment-notices").status()).isEqualTo(403);
        assertThat(http.get(officer, "/api/household-readings").status()).isEqualTo(403);
        assess("2025-07-10");
        assertThat(http.get(Requests.OFFICER, "/api/abandonment-notices")
                        .body()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("memberId").asString()))
                .doesNotContain(member.toString());
    }

    private String assess(String date) {
        Http.Answer answer = http.post(manager, "/api/household-assessments", Map.of("businessDate", date));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.body().path("noted").asInt() + " noted, "
                + answer.body().path("failed").asInt() + " failed";
    }

    private List<String> listed(String query) {
        return http.get(officer, "/api/abandonment-notices" + query)
                .body()
                .path("items")
                .valueStream()
                .map(HouseholdAssessmentTest::line)
                .toList();
    }

    private static String line(JsonNode item) {
        JsonNode since = item.path("abandonedSince");
        return "%s %s noted %s"
                .formatted(
                        item.path("knownAs").asString(),
                        since.isNull() ? "no longer" : since.asString(),
                        item.path("notedOn").asString());
    }

    private void created(String path, Object body) {
        Http.Answer answer = http.post(officer, path, body);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    }

    private String path(String rest) {
        return "/api/members/" + member + rest;
    }
}
