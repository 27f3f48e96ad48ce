package tj.hamyori.group.read.household;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.AUDITOR;
import static tj.hamyori.group.Requests.OFFICER;
import static tj.hamyori.group.Requests.OTHER_OFFICER;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.group.Http;
import tj.hamyori.group.Requests;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.testing.tokens.TestToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@RunningGroupService
class HouseholdAnswerTest {

    private final UUID member = UUID.randomUUID();

    @Autowired
    private Http http;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aWomanWhoseHusbandLeftAndSentMoneyOnce() {
        Map<String, Object> registration = Requests.member(member, "Давлатова Хосият");
        registration.put("husbandEmigration", Map.of("on", "2025-01-10", "country", "RU"));
        created("/api/members", registration);
        created(
                path("/remittances"),
                Map.of("receivedOn", "2025-03-15", "receivedBy", "SELF", "amountMinor", 500_000, "currency", "RUB"));
        created(path("/remittances"), Map.of("receivedOn", "2025-05-01", "receivedBy", "IN_LAWS"));
        created(path("/civil-status"), Map.of("on", "2025-06-01", "status", "CALLED_DIVORCED_NOT_DISSOLVED"));
    }

    @Test
    void saysOnTheDayWhenSixMonthsAreCompletedThatSheIsAbandoned() {
        JsonNode answer = answer(OFFICER, "?asOf=2025-09-15&knownAt=2099-01-01T00:00:00Z");

        assertThat(answer.path("since").asString()).isEqualTo("2025-09-15");
        assertThat(answer.path("knownAt").asString()).isEqualTo("2099-01-01T00:00:00Z");
        assertThat(answer.path("civilStatus").asString()).isEqualTo("CALLED_DIVORCED_NOT_DISSOLVED");
        assertThat(answer.path("evidence").valueStream().map(HouseholdAnswerTest::line))
                .containsExactly(
                        "HUSBAND_EMIGRATED 2025-01-10 RU null null true zarina",
                        "REMITTANCE 2025-03-15 SELF 500000 RUB true zarina",
                        "REMITTANCE 2025-05-01 IN_LAWS null null true zarina",
                        "CIVIL_STATUS 2025-06-01 CALLED_DIVORCED_NOT_DISSOLVED null null false zarina");
        assertThat(answer.path("needsDecision"))
                .isEqualTo(Http.json("[{\"code\":\"REMITTANCE_RECEIVED_BY_IN_LAWS\",\"on\":\"2025-05-01\"}]"));
        assertThat(answer.path("decisions")).isEmpty();
        assertThat(answer.path("withdrawn")).isEmpty();
    }

    private static String line(JsonNode fact) {
        return Stream.of("kind", "on", "detail", "amountMinor", "currency", "decides", "recordedBy")
                .map(field -> fact.path(field).asString("null"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void saysTheDayBeforeThatSheIsNot() {
        var answer = http.get(OFFICER, path("/household?asOf=2025-09-14")).body();

        assertThat(answer.path("abandoned").asBoolean()).isFalse();
        assertThat(answer.path("since").isNull()).isTrue();
        assertThat(answer.path("migrantHousehold").asBoolean()).isTrue();
    }

    @Test
    void followsANamedOfficersDecisionFromItsDateOn() {
        created(
                path("/household-decisions"),
                Map.of(
                        "on", "2025-10-01",
                        "code", "REMITTANCE_RECEIVED_BY_IN_LAWS",
                        "questionOn", "2025-05-01",
                        "found", "REACHED_HER",
                        "reason", "Хушдоман нисфи онро ба ӯ дод"));

        var before = http.get(OFFICER, path("/household?asOf=2025-09-30")).body();
        var after = http.get(OFFICER, path("/household?asOf=2025-10-01")).body();
        var sixMonthsLater =
                http.get(OFFICER, path("/household?asOf=2025-11-01")).body();

        assertThat(before.path("abandoned").asBoolean()).isTrue();
        assertThat(before.path("decisions")).isEmpty();
        assertThat(after.path("abandoned").asBoolean()).isFalse();
        JsonNode decision = after.path("decisions").get(0);
        assertThat(((ObjectNode) decision).without("id")).isEqualTo(Http.json("""
                {"on":"2025-10-01","code":"REMITTANCE_RECEIVED_BY_IN_LAWS","questionOn":"2025-05-01",
                "found":"REACHED_HER","reason":"Хушдоман нисфи онро ба ӯ дод","decidedBy":"zarina","decides":true}
                """));
        assertThat(sixMonthsLater.path("since").asString()).isEqualTo("2025-11-01");
        assertThat(jdbc.sql("select sealed_reason from household_fact where member_id = ? and kind = 'DECISION'")
                        .param(member)
                        .query(String.class)
                        .single())
                .doesNotContain("дод");
    }

    @Test
    void answersAsItWasKnownBeforeAFactWasRecorded() throws InterruptedException {
        Instant earlier = Instant.now();
        Thread.sleep(2);
        created(path("/remittances"), Map.of("receivedOn", "2025-08-01", "receivedBy", "SELF"));

        assertThat(abandoned("2025-09-15", earlier)).isTrue();
        assertThat(abandoned("2025-09-15", Instant.now())).isFalse();
    }

    @Test
    void forgetsAFactRecordedByMistakeButNotThatItWasRecorded() throws InterruptedException {
        created(path("/remittances"), Map.of("receivedOn", "2025-08-01", "receivedBy", "SELF"));
        JsonNode mistaken = answer(OFFICER, "?asOf=2025-09-15").path("evidence").get(4);
        String withdrawal = path("/household-facts/" + mistaken.path("id").asString() + "/withdrawal");
        Map<String, Object> content = Map.of("on", "2025-09-20", "reason", "Ин пули ҳамсоя буд");
        Instant before = Instant.now();
        Thread.sleep(2);

        assertThat(http.post(OFFICER, withdrawal, content).body().path("code").asString())
                .isEqualTo("WITHDRAWN_BY_RECORDER");
        assertThat(http.post(OTHER_OFFICER, withdrawal, content).status()).isEqualTo(201);

        assertThat(abandoned("2025-09-15", before)).isFalse();
        assertThat(abandoned("2025-09-15", Instant.now())).isTrue();
        JsonNode withdrawn = answer(OFFICER, "?asOf=2025-09-15").path("withdrawn");
        assertThat(withdrawn).hasSize(1);
        assertThat(((ObjectNode) withdrawn.get(0)).without("id")).isEqualTo(Http.json("""
                {"kind":"REMITTANCE","on":"2025-08-01","detail":"SELF","recordedBy":"zarina",
                "withdrawnOn":"2025-09-20","withdrawnBy":"nigina","reason":"Ин пули ҳамсоя буд"}"""));
        assertThat(http.post(OTHER_OFFICER, withdrawal, content)
                        .body()
                        .path("code")
                        .asString())
                .isEqualTo("FACT_ALREADY_WITHDRAWN");
    }

    private JsonNode answer(TestToken who, String query) {
        return http.get(who, path("/household" + query)).body();
    }

    private boolean abandoned(String asOf, Instant knownAt) {
        return http.get(OFFICER, path("/household?asOf=" + asOf + "&knownAt=" + knownAt))
                .body()
                .path("abandoned")
                .asBoolean();
    }

    @Test
    void notesWhoAsked() {
        http.get(AUDITOR, path("/household?asOf=2025-09-14"));

        assertThat(jdbc.sql("select who || ' ' || as_of from household_reading where member_id = ?")
                        .param(member)
                        .query(String.class)
                        .list())
                .containsExactly("davlat 2025-09-14");
    }

    private void created(String path, Object body) {
        assertThat(http.post(OFFICER, path, body).status()).isEqualTo(201);
    }

    private String path(String rest) {
        return "/api/members/" + member + rest;
    }
}
