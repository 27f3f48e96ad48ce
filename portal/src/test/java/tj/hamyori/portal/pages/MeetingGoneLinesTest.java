package tj.hamyori.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tj.hamyori.portal.world.Browser;
import tj.hamyori.portal.world.ExampleServices;
import tj.hamyori.portal.world.Examples;
import tj.hamyori.portal.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A form written before its group changed: nothing of it is lost, and sent twice it is the same meeting. */
class MeetingGoneLinesTest {

    private static final String NEW = "/groups/" + Examples.GROUP + "/meetings/new";
    private static final String API = "POST /api/groups/" + Examples.GROUP + "/meetings";
    private static final String GROUP = "GET /api/groups/" + Examples.GROUP;
    private static final String GONE_LOAN = "99999999-9999-4999-8999-999999999991";
    private static final String GONE_COVER = "99999999-9999-4999-8999-999999999992";
    private static final String GONE_MEMBER = "99999999-9999-4999-8999-999999999993";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private World world = World.fresh();

    @BeforeEach
    void examplesAsDocumented() {
        world = World.fresh();
    }

    @Test
    void keepsAmountsThatTheFormNoLongerAsksForAndSendsThem() {
        Browser browser = world.treasurer("bibi");
        Map<String, String> fields = held();
        fields.put("closingCount", "");
        fields.put("borrower-" + GONE_LOAN, Examples.MEMBER);
        fields.put("paid-" + GONE_LOAN, "12.50");
        fields.put("cover-loan-" + GONE_COVER, GONE_LOAN);
        fields.put("back-" + GONE_COVER, "5");
        fields.put("came-" + GONE_MEMBER, "PRESENT");
        fields.put("fine-" + GONE_MEMBER, "1");
        fields.put("social-" + GONE_MEMBER, "");

        String page = browser.submit(browser.get(NEW), NEW, fields).body();

        assertThat(world.services().asked(API)).isEmpty();
        assertThat(page)
                .contains("Гулҷаҳон Раҳимзода, repayment", "gave back", "99999999, fine")
                .contains("is no longer on the sheet")
                .containsPattern("name=\"paid-" + GONE_LOAN + "\"[^>]*value=\"12.50\"")
                .doesNotContain("name=\"social-" + GONE_MEMBER);
        assertThat(Browser.hidden(page, NEW))
                .containsEntry("borrower-" + GONE_LOAN, Examples.MEMBER)
                .containsEntry("cover-loan-" + GONE_COVER, GONE_LOAN)
                .containsEntry("came-" + GONE_MEMBER, "PRESENT");

        fields.put("closingCount", "250");
        browser.post(NEW, with(Browser.hidden(page, NEW), fields));
        assertThat(sent(0).get("repayments"))
                .extracting(line -> line.get("kind").asString() + " " + line.get("amountMinor"))
                .containsExactlyInAnyOrder("REPAYMENT 1250", "REIMBURSEMENT 500");
        assertThat(sent(0).at("/box/0/memberId").asString()).isEqualTo(GONE_MEMBER);
    }

    @Test
    void hasNothingToKeepOnAFormAsItIsNow() {
        assertThat(world.treasurer("bibi").get(NEW).body()).doesNotContain("class=\"field due gone\" ");
    }

    @Test
    void isTheSameMeetingWhenItIsSentAgainAfterAShareCostsMore() {
        Browser browser = world.treasurer("bibi");
        Map<String, String> fields = held();
        fields.put("saved-" + Examples.MEMBER, "3");
        Map<String, String> kept = with(Browser.hidden(browser.get(NEW).body(), NEW), fields);
        browser.post(NEW, kept);
        world.services().answer(GROUP, 200, Examples.of(GROUP).replace(sharesAt(500), sharesAt(900)));

        browser.post(NEW, kept);

        assertThat(sent(0).at("/box/0/amountMinor").asLong()).isEqualTo(1_500);
        assertThat(sent(1)).isEqualTo(sent(0));
        assertThat(browser.get(NEW).body()).contains("name=\"shareValueMinor\" value=\"900\"");
    }

    private static Map<String, String> with(Map<String, String> hidden, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(hidden);
        all.putAll(fields);
        return all;
    }

    private static Map<String, String> held() {
        return new HashMap<>(Map.of(
                "heldOn",
                "2026-11-21",
                "came-" + Examples.MEMBER,
                "PRESENT",
                "came-" + Examples.OTHER_MEMBER,
                "ABSENT",
                "openingCount",
                "100",
                "closingCount",
                "250"));
    }

    private static String sharesAt(int valueMinor) {
        return "\"shareValueMinor\":" + valueMinor;
    }

    private JsonNode sent(int time) {
        List<ExampleServices.Asked> asked = world.services().asked(API);
        return JSON.readTree(asked.get(time).body());
    }
}
