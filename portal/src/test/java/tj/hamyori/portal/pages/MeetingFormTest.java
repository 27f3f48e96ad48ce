package tj.hamyori.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tj.hamyori.portal.world.Browser;
import tj.hamyori.portal.world.Examples;
import tj.hamyori.portal.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The treasurer's meeting, from the empty form to the second person's count. */
class MeetingFormTest {

    private static final String NEW = "/groups/" + Examples.GROUP + "/meetings/new";
    private static final String MEETING = "/groups/" + Examples.GROUP + "/meetings/" + Examples.MEETING;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private World world = World.fresh();

    @BeforeEach
    void examplesAsDocumented() {
        world = World.fresh();
    }

    @Test
    void sendsTheMeetingAsItWasHeld() {
        Browser browser = treasurer("bibi");
        HttpResponse<String> page = browser.get(NEW);
        browser.submit(page, NEW, held("250"));
        JsonNode sent = sent();
        assertThat(sent.get("meetingId").asString())
                .isEqualTo(Browser.hidden(page.body(), NEW).get("key"));
        assertThat(sent.get("heldOn").asString()).isEqualTo("2026-11-21");
        assertThat(sent.get("attendance")).hasSize(2);
        assertThat(sent.get("openingCountMinor").asLong()).isEqualTo(10_000);
        assertThat(sent.get("closingCountMinor").asLong()).isEqualTo(35_000);
        assertThat(sent.at("/repayments/0/memberId").asString()).isEqualTo(Examples.MEMBER);
        assertThat(sent.at("/repayments/0/loanId").asString()).isEqualTo(Examples.LOAN);
        assertThat(sent.at("/repayments/0/amountMinor").asLong()).isEqualTo(25_000);
    }

    @Test
    void leavesOutWhoDidNotRepay() {
        Browser browser = treasurer("bibi");
        browser.submit(browser.get(NEW), NEW, held(""));
        assertThat(sent().get("repayments")).isEmpty();
    }

    @Test
    void showsWhatIsExpectedOfEachBorrower() {
        assertThat(treasurer("bibi").get(NEW).body())
                .contains("expected 500.00\u00A0TJS, still owed 2,250.00\u00A0TJS");
    }

    @Test
    void letsAnotherPersonCountAgain() {
        Browser browser = treasurer("parvina");
        browser.submit(browser.get(MEETING), MEETING + "/verify", Map.of("counted", "345", "verifiedOn", "2026-10-18"));
        String request = "POST /api/groups/" + Examples.GROUP + "/meetings/" + Examples.MEETING + "/verify";
        JsonNode sent = JSON.readTree(world.services().asked(request).getLast().body());
        assertThat(sent.get("countedMinor").asLong()).isEqualTo(34_500);
    }

    @Test
    void hidesTheFirstCountFromWhoCountsAgain() {
        assertThat(treasurer("parvina").get(MEETING).body())
                .doesNotContain("345.00")
                .doesNotContain("350.00");
        assertThat(treasurer("bibi").get(MEETING).body()).contains("345.00", "350.00", "differs from what is expected");
    }

    @Test
    void offersNoVerifyingToWhoRecorded() {
        assertThat(treasurer("bibi").get(MEETING).body())
                .doesNotContain(MEETING + "/verify")
                .contains("Another person than you must verify");
    }

    private Browser treasurer(String username) {
        return world.signedIn(username, "ORIYON", "TREASURER");
    }

    private JsonNode sent() {
        return JSON.readTree(world.services()
                .asked("POST /api/groups/" + Examples.GROUP + "/meetings")
                .getLast()
                .body());
    }

    private static Map<String, String> held(String repaid) {
        Map<String, String> fields = new HashMap<>();
        fields.put("heldOn", "2026-11-21");
        fields.put("came-" + Examples.MEMBER, "PRESENT");
        fields.put("came-" + Examples.OTHER_MEMBER, "ABSENT");
        fields.put("openingCount", "100");
        fields.put("closingCount", "350");
        fields.put("paid-" + Examples.LOAN, repaid);
        return fields;
    }
}
