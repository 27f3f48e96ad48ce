package tj.hamyori.group.read.householdreadings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.group.Http;
import tj.hamyori.group.LeftBehind;
import tj.hamyori.group.RunningGroupService;
import tools.jackson.databind.JsonNode;

@RunningGroupService
class HouseholdReadingsTest {

    @Autowired
    private Http http;

    @Test
    void showsTheAuditorWhoLookedTheLatestFirst() {
        LeftBehind her = new LeftBehind(http, "Сатторова Моҳира");
        her.assess("2025-07-10");
        her.listed("");
        http.get(her.officer, her.path("/household?asOf=2025-03-01"));

        JsonNode readings = readings(her, "?memberId=" + her.member);

        assertThat(readings.valueStream()
                        .map(reading -> reading.path("who").asString() + " "
                                + reading.path("asOf").asString()))
                .containsExactly("zarina 2025-03-01", "zarina 2025-07-10");
        assertThat(readings(her, "?before=" + readings.get(1).path("id").asLong()))
                .isEmpty();
        assertThat(http.get(her.officer, "/api/household-readings").status()).isEqualTo(403);
    }

    private JsonNode readings(LeftBehind her, String query) {
        return http.get(her.auditor, "/api/household-readings" + query).body().path("items");
    }
}
