package tj.hamyori.group.read.household;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.AUDITOR;
import static tj.hamyori.group.Requests.OFFICER;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.group.Http;
import tj.hamyori.group.Requests;
import tj.hamyori.group.RunningGroupService;

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
        assertThat(http.get(OFFICER, path("/household?asOf=2025-09-15&knownAt=2099-01-01T00:00:00Z"))
                        .body())
                .isEqualTo(Http.json("""
                        {"asOf":"2025-09-15","knownAt":"2099-01-01T00:00:00Z","migrantHousehold":true,
                        "abandoned":true,"since":"2025-09-15",
                        "evidence":[
                        {"kind":"HUSBAND_EMIGRATED","on":"2025-01-10","detail":"RU","amountMinor":null,
                        "currency":null},
                        {"kind":"REMITTANCE","on":"2025-03-15","detail":"SELF","amountMinor":500000,
                        "currency":"RUB"},
                        {"kind":"REMITTANCE","on":"2025-05-01","detail":"IN_LAWS","amountMinor":null,
                        "currency":null},
                        {"kind":"CIVIL_STATUS","on":"2025-06-01","detail":"CALLED_DIVORCED_NOT_DISSOLVED",
                        "amountMinor":null,"currency":null}],"civilStatus":"CALLED_DIVORCED_NOT_DISSOLVED",
                        "needsDecision":[{"code":"REMITTANCE_RECEIVED_BY_IN_LAWS","on":"2025-05-01"}],"decisions":[]}
                        """));
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
        assertThat(after.path("decisions").get(0)).isEqualTo(Http.json("""
                {"on":"2025-10-01","code":"REMITTANCE_RECEIVED_BY_IN_LAWS","questionOn":"2025-05-01",
                "found":"REACHED_HER","reason":"Хушдоман нисфи онро ба ӯ дод","decidedBy":"zarina"}
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
