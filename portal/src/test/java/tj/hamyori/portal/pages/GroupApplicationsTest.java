package tj.hamyori.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tj.hamyori.portal.world.Browser;
import tj.hamyori.portal.world.ExampleServices;
import tj.hamyori.portal.world.Examples;
import tj.hamyori.portal.world.World;

/** What a treasurer's groups asked for: where it stands, and what the group endorsed. */
class GroupApplicationsTest {

    private static final String PAGE = "/groups/applications";
    private static final String ENDORSE = PAGE + "/endorsement";
    private static final String API = "POST /api/loan-applications/" + Examples.APPLICATION + "/endorse";

    private World world = World.fresh();

    @BeforeEach
    void everythingIsTaken() {
        world = World.fresh();
        world.services().answer(API, 200, "{}");
    }

    @Test
    void leadsHerFromTheFirstPageToWhatHerGroupAskedFor() {
        Browser browser = world.treasurer("gulshan").language("tg");

        assertThat(browser.get("/").body()).contains(PAGE, "Дархостҳои гурӯҳи ман");
        assertThat(browser.get(PAGE).body())
                .contains("Гурӯҳ тасдиқ кард", "Умед")
                .doesNotContain("/members/", "/loans/");
        assertThat(world.services().asked("GET /api/loan-applications"))
                .extracting(ExampleServices.Asked::query)
                .anyMatch(query -> query.contains("status=SUBMITTED"))
                .anyMatch(query -> query.contains("ENDORSED") && query.contains("APPROVED"))
                .anyMatch(query -> query.contains("DISBURSED") && query.contains("REJECTED"));
    }

    @Test
    void isHersAlone() {
        Browser officer = world.signedIn("nilufar", "ORIYON", "LOAN_OFFICER");

        assertThat(officer.get("/").body()).doesNotContain(PAGE);
        assertThat(officer.get(PAGE).statusCode()).isEqualTo(403);
    }

    @Test
    void recordsWhatTheGroupEndorsed() {
        Browser browser = world.treasurer("gulshan");

        assertThat(browser.submit(browser.get(PAGE), ENDORSE, endorsed("2026-11-20"))
                        .body())
                .contains("The group’s endorsement is recorded.");

        assertThat(world.services().asked(API).getFirst().body())
                .isEqualTo("{\"endorsedOn\":\"2026-11-20\",\"outOfTurnReason\":null}");
    }

    @Test
    void saysWhyItIsRefusedAndKeepsWhatSheChose() {
        world.services().answer(API, 409, """
                {"status":409,"code":"NOT_HER_TURN","detail":"Another woman is before her."}""");
        Browser browser = world.treasurer("gulshan");

        assertThat(browser.submit(browser.get(PAGE), ENDORSE, endorsed("2026-11-20"))
                        .body())
                .contains("Another woman is before her.", "value=\"2026-11-20\"")
                .containsPattern("value=\"" + Examples.APPLICATION + "\"[^>]*selected");
    }

    private static Map<String, String> endorsed(String on) {
        return Map.of("applicationId", Examples.APPLICATION, "endorsedOn", on, "outOfTurnReason", "");
    }
}
