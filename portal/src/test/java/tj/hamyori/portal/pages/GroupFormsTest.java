package tj.hamyori.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tj.hamyori.portal.world.Browser;
import tj.hamyori.portal.world.Examples;
import tj.hamyori.portal.world.World;

/** What the officer's forms about a group's people send. */
class GroupFormsTest {

    private static final String PAGE = "/groups/" + Examples.GROUP;
    private static final String API = "POST /api/groups/" + Examples.GROUP;
    private static final String MEMBER = "11111111-1111-4111-8111-111111111111";
    private static final String LEAVE = API + "/members/" + MEMBER + "/leave";

    private World world = World.fresh();

    @BeforeEach
    void everythingIsTaken() {
        world = World.fresh();
        world.services().answer(API + "/officers", 200, "{}");
        world.services().answer(LEAVE, 200, "{}");
    }

    @Test
    void handsAnOfficeOverAndShowsWhoHeldIt() {
        Browser browser = world.signedIn("nilufar", "ORIYON", "LOAN_OFFICER").language("en");
        assertThat(browser.get(PAGE).body()).contains("Officers, the latest first", "treasurer, ");
        Map<String, String> fields = Map.of("office", "CHAIR", "personId", MEMBER, "electedOn", "2026-11-20");
        assertThat(browser.submit(browser.get(PAGE), PAGE + "/officers", fields).body())
                .contains("The office is taken over.");
        assertThat(sent(API + "/officers"))
                .isEqualTo("{\"office\":\"CHAIR\",\"personId\":\"" + MEMBER + "\",\"electedOn\":\"2026-11-20\"}");
    }

    @Test
    void recordsThatAMemberLeft() {
        Browser browser = world.signedIn("nilufar", "ORIYON", "LOAN_OFFICER").language("tg");
        Map<String, String> fields = Map.of("memberId", MEMBER, "leftOn", "2026-11-20", "reason", "MOVED_AWAY");
        assertThat(browser.submit(browser.get(PAGE), PAGE + "/leaving", fields).body())
                .contains("Баромадан сабт шуд.");
        assertThat(sent(LEAVE)).isEqualTo("{\"leftOn\":\"2026-11-20\",\"reason\":\"MOVED_AWAY\"}");
    }

    private String sent(String request) {
        return world.services().asked(request).getFirst().body();
    }
}
