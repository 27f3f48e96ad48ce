package tj.hamyori.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.portal.world.Examples.GROUP;
import static tj.hamyori.portal.world.Examples.MEMBER;
import static tj.hamyori.portal.world.Examples.OTHER_MEMBER;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tj.hamyori.portal.world.Browser;
import tj.hamyori.portal.world.Examples;
import tj.hamyori.portal.world.World;

/** How a group is run, what it did, how it is graded, and how it ends, divides or merges. */
class GroupChangesTest {

    private static final String PAGE = "/groups/" + GROUP;
    private static final String API = "POST /api/groups/" + GROUP;
    private static final String SHARE_OUT = "99999999-9999-4999-8999-999999999991";
    private static final String OTHER_GROUP = "22222222-2222-4222-8222-333333333333";

    private World world = World.fresh();

    @BeforeEach
    void everythingIsTaken() {
        world = World.fresh();
        for (String path : new String[] {
            "/rules", "/key-holders", "/lending-order", "/activities", "/dissolution", "/split", "/merger"
        }) {
            world.services().answer(API + path, 200, "{}");
        }
    }

    @Test
    void showsHowItIsRunAndChangesIt() {
        Browser browser = officer();
        String page = PAGE + "/governance";
        assertThat(browser.get(page).body()).contains("late 1.00", "60", "it is her turn", "has borrowed");
        Map<String, String> rules = Map.of(
                "decidedOn",
                "2026-11-20",
                "effectiveOn",
                "",
                "saving",
                "30",
                "fine-LATE",
                "2.50",
                "quorumPercent",
                "50");
        assertThat(browser.submit(browser.get(page), page + "/rules", rules).body())
                .contains("The rules are recorded.");
        assertThat(sent("/rules"))
                .contains(
                        "\"decidedOn\":\"2026-11-20\"", "\"savingMinor\":3000", "\"LATE\":250", "\"quorumPercent\":50");
        Map<String, String> keys = Map.of("first", MEMBER, "second", "", "third", "", "namedOn", "2026-11-20");
        assertThat(browser.submit(browser.get(page), page + "/key-holders", keys)
                        .body())
                .contains("The key-holders are recorded.");
        assertThat(sent("/key-holders")).isEqualTo("{\"memberIds\":[\"" + MEMBER + "\"],\"namedOn\":\"2026-11-20\"}");
    }

    @Test
    void ordersMembersByTheirNumbers() {
        Browser browser = officer();
        String page = PAGE + "/governance";
        Map<String, String> order =
                Map.of("place-" + MEMBER, "2", "place-" + OTHER_MEMBER, "1", "atOnce", "1", "agreedOn", "2026-11-20");
        assertThat(browser.submit(browser.get(page), page + "/lending-order", order)
                        .body())
                .contains("The order is recorded.");
        assertThat(sent("/lending-order"))
                .isEqualTo("{\"agreedOn\":\"2026-11-20\",\"memberIds\":[\"" + OTHER_MEMBER + "\",\"" + MEMBER
                        + "\"],\"atOnce\":1}");
    }

    @Test
    void showsActivitiesAndTheGradeWithItsSource() {
        Browser browser = officer();
        assertThat(browser.get(PAGE + "/activities").body()).contains("Мошини дарздӯзӣ", "2,500.00", "support in kind");
        Map<String, String> activity = Map.of(
                "kind",
                "TRAINING",
                "on",
                "2026-11-20",
                "subject",
                "Дӯзандагӣ",
                "provider",
                "Маркази занон",
                "participants",
                "9",
                "value",
                "");
        assertThat(browser.submit(browser.get(PAGE + "/activities"), PAGE + "/activities", activity)
                        .body())
                .contains("The activity is recorded.");
        assertThat(sent("/activities")).contains("\"kind\":\"TRAINING\"", "\"participants\":9");
        assertThat(browser.get(PAGE + "/grading").body())
                .contains("Grade", ">B<", "nothing was due", "Grading of self-help groups by the five sutras.");
    }

    @Test
    void asksAgainBeforeAGroupEnds() {
        Browser browser = officer();
        String page = PAGE + "/changes";
        Map<String, String> wish = Map.of("reason", "INACTIVE", "dissolvedOn", "2026-11-20", "shareOut", SHARE_OUT);
        var sure = browser.submit(browser.get(page), page + "/dissolution", wish);
        assertThat(sure.body()).contains("Is this right?", "it has not met for long", "This cannot be taken back.");
        assertThat(world.services().asked(API + "/dissolution")).isEmpty();
        assertThat(browser.submit(sure, page + "/dissolution", Map.of()).body()).contains("The group has ended.");
        assertThat(sent("/dissolution"))
                .contains(
                        "\"dissolvedOn\":\"2026-11-20\"",
                        "\"reason\":\"INACTIVE\"",
                        "\"shareOutId\":\"" + SHARE_OUT + "\"");
    }

    @Test
    void saysWhyTheServiceRefuses() {
        world.services().answer(API + "/dissolution", 409, """
                {"status":409,"title":"Conflict","detail":"Something is left in the group's books.",
                 "code":"LEDGER_NOT_EMPTY"}""");
        Browser browser = officer();
        String page = PAGE + "/changes";
        Map<String, String> wish = Map.of("reason", "INACTIVE", "dissolvedOn", "2026-11-20");
        var sure = browser.submit(browser.get(page), page + "/dissolution", wish);
        assertThat(browser.submit(sure, page + "/dissolution", Map.of()).body())
                .contains("Something is left in the group&#39;s books.");
    }

    @Test
    void dividesAndMergesOnceConfirmed() {
        Browser browser = officer();
        String page = PAGE + "/changes";
        Map<String, String> split = Map.of("name", "Субҳ", "splitOn", "2026-11-20", "goes-" + MEMBER, MEMBER);
        var sure = browser.submit(browser.get(page), page + "/split", split);
        assertThat(sure.body()).contains("Субҳ", "Гулҷаҳон Раҳимзода");
        assertThat(browser.submit(sure, page + "/split", Map.of()).body()).contains("The new group is formed.");
        assertThat(sent("/split")).contains("\"memberIds\":[\"" + MEMBER + "\"]", "\"splitOn\":\"2026-11-20\"");
        Map<String, String> merger = Map.of("intoGroupId", OTHER_GROUP, "mergedOn", "2026-11-20");
        var merging = browser.submit(browser.get(page), page + "/merger", merger);
        assertThat(browser.submit(merging, page + "/merger", Map.of()).body()).contains("The groups have merged.");
        assertThat(sent("/merger")).contains("\"intoGroupId\":\"" + OTHER_GROUP + "\"");
    }

    @Test
    void readsAGroupThatEndedOnly() {
        String request = "GET /api/groups/" + GROUP;
        world.services().answer(request, 200, Examples.with(request, "endedOn", "2026-11-01"));
        Browser browser = officer();
        assertThat(browser.get(PAGE).body())
                .contains("It can only be read.", "the group ended, divided or merged", "some members formed", "Субҳ")
                .doesNotContain("Admit a member");
        assertThat(browser.get(PAGE + "/governance").body()).doesNotContain("Agree on other rules");
        assertThat(browser.get(PAGE + "/changes").body())
                .contains("It can only be read.")
                .doesNotContain("Next");
    }

    private Browser officer() {
        return world.signedIn("nilufar", "ORIYON", "LOAN_OFFICER").language("en");
    }

    private String sent(String path) {
        return world.services().asked(API + path).getFirst().body();
    }
}
