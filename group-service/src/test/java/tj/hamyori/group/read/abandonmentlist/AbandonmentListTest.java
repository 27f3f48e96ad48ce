package tj.hamyori.group.read.abandonmentlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.group.Http;
import tj.hamyori.group.LeftBehind;
import tj.hamyori.group.Requests;
import tj.hamyori.group.RunningGroupService;
import tools.jackson.databind.JsonNode;

@RunningGroupService
class AbandonmentListTest {

    @Autowired
    private Http http;

    @Test
    void showsHerWhenSixMonthsAreCompletedAndWhenSupportReachedHer() {
        LeftBehind her = new LeftBehind(http, "Мирзоева Ойгул");

        her.assess("2025-07-09");
        assertThat(her.listed("")).isEmpty();
        her.assess("2025-07-10");
        assertThat(her.listed("")).containsExactly("Холаи Мирзоева Ойгул 2025-07-10 noted 2025-07-10");
        her.received("2025-07-12");
        her.assess("2025-07-12");
        assertThat(her.listed("?from=2025-07-12")).containsExactly("Холаи Мирзоева Ойгул no longer noted 2025-07-12");
        assertThat(her.listed("?from=2025-07-13")).isEmpty();
    }

    @Test
    void isForHerOwnOrganisationsOfficersOnly() {
        LeftBehind her = new LeftBehind(http, "Мирзоева Ойгул");
        her.assess("2025-07-10");

        assertThat(http.get(her.auditor, "/api/abandonment-notices").status()).isEqualTo(403);
        assertThat(http.get(Requests.OFFICER, "/api/abandonment-notices")
                        .body()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("memberId").asString()))
                .doesNotContain(her.member.toString());
    }

    @Test
    void countsWhatNobodyHasSeenAndKeepsWhoSawIt() {
        LeftBehind her = new LeftBehind(http, "Мирзоева Ойгул");
        her.assess("2025-07-10");
        assertThat(unseen(her)).isEqualTo(1);
        assertThat(her.readings()).isEmpty();

        assertThat(acknowledged(her, "2025-07-09")).isEqualTo(409);
        assertThat(acknowledged(her, "2025-07-10")).isEqualTo(201);

        assertThat(unseen(her)).isZero();
        assertThat(her.listed("?seen=false")).isEmpty();
        JsonNode seen = http.get(her.officer, "/api/abandonment-notices?seen=true")
                .body()
                .path("items")
                .get(0);
        assertThat(seen.path("acknowledgedBy").asString()).isEqualTo("firuza");
        her.received("2025-07-12");
        her.assess("2025-07-12");
        assertThat(unseen(her)).isEqualTo(1);
        assertThat(her.listed("?seen=false")).hasSize(1);
    }

    private int acknowledged(LeftBehind her, String notedOn) {
        return http.post(
                        her.manager,
                        "/api/abandonment-notices/" + her.member + "/acknowledgement",
                        Map.of("notedOn", notedOn))
                .status();
    }

    private int unseen(LeftBehind her) {
        return http.get(her.officer, "/api/abandonment-notices/unseen")
                .body()
                .path("notices")
                .asInt();
    }
}
