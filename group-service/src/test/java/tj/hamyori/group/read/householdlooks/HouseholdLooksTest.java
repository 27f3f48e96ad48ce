package tj.hamyori.group.read.householdlooks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.group.Http;
import tj.hamyori.group.LeftBehind;
import tj.hamyori.group.Requests;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.testing.tokens.TestToken;
import tools.jackson.databind.JsonNode;

@RunningGroupService
class HouseholdLooksTest {

    @Autowired
    private Http http;

    @Test
    void showsWhatEachLookNotedToWhoAnswersForIt() {
        LeftBehind her = new LeftBehind(http, "Холова Бибиҷон");
        her.assess("2025-07-09");
        her.assess("2025-07-10");

        JsonNode looks = looks(her.manager);

        assertThat(looks.valueStream()
                        .map(look -> look.path("businessDate").asString() + " "
                                + look.path("noted").asInt() + " "
                                + look.path("failed").asInt() + " "
                                + look.path("endedAt").isNull()))
                .containsExactly("2025-07-10 1 0 false", "2025-07-09 0 0 false");
        assertThat(looks(her.auditor)).isEqualTo(looks);
        assertThat(http.get(her.officer, "/api/household-assessments").status()).isEqualTo(403);
        assertThat(looks(Requests.MANAGER)
                        .valueStream()
                        .map(look -> look.path("businessDate").asString()))
                .doesNotContain("2025-07-09");
    }

    private JsonNode looks(TestToken who) {
        return http.get(who, "/api/household-assessments").body().path("items");
    }
}
