package tj.hamyori.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tj.hamyori.testing.tokens.TestToken;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

/** A woman in an organisation of her own, whose husband left on 10 January 2025, and the people who look after her. */
public final class LeftBehind {

    public final UUID member = UUID.randomUUID();
    public final String mfo = "DAILY" + member.toString().substring(0, 4).toUpperCase(Locale.ROOT);
    public final TestToken officer = TestTokens.of("zarina").mfo(mfo).roles("LOAN_OFFICER");
    public final TestToken manager = TestTokens.of("firuza").mfo(mfo).roles("BRANCH_MANAGER");
    public final TestToken auditor = TestTokens.of("davlat").mfo(mfo).roles("AUDITOR");

    private final Http http;

    public LeftBehind(Http http, String documentName) {
        this.http = http;
        Map<String, Object> registration = Requests.member(member, documentName);
        registration.put("husbandEmigration", Map.of("on", "2025-01-10", "country", "RU"));
        created("/api/members", registration);
    }

    public void received(String on) {
        created(path("/remittances"), Map.of("receivedOn", on, "receivedBy", "SELF"));
    }

    public String path(String rest) {
        return "/api/members/" + member + rest;
    }

    /** What the daily look at her organisation answers. */
    public String assess(String date) {
        Http.Answer answer = http.post(manager, "/api/household-assessments", Map.of("businessDate", date));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.body().path("noted").asInt() + " noted, "
                + answer.body().path("failed").asInt() + " failed";
    }

    /** The officer's list, a line for each woman. */
    public List<String> listed(String query) {
        return http.get(officer, "/api/abandonment-notices" + query)
                .body()
                .path("items")
                .valueStream()
                .map(LeftBehind::line)
                .toList();
    }

    /** What the auditor sees of who looked at her household. */
    public List<String> readings() {
        return http.get(auditor, "/api/household-readings?memberId=" + member)
                .body()
                .path("items")
                .valueStream()
                .map(reading -> reading.path("who").asString() + " "
                        + reading.path("asOf").asString())
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
}
