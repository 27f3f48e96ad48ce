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
    private static final String KEY_HOLDERS = "/groups/" + Examples.GROUP + "/key-holders";
    private static final String INTERNAL_LOAN = "34343434-3434-4434-8434-343434343434";
    private static final String COVER = "12121212-1212-4212-8212-121212121212";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private World world = World.fresh();

    @BeforeEach
    void examplesAsDocumented() {
        world = World.fresh();
    }

    @Test
    void sendsTheMeetingAsItWasHeld() {
        Browser browser = world.treasurer("bibi");
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
    void sendsWhatMovedInTheGroupsOwnBox() {
        Browser browser = world.treasurer("bibi");
        Map<String, String> fields = held("");
        fields.put("saved-" + Examples.MEMBER, "3");
        fields.put("social-" + Examples.MEMBER, "2.50");
        fields.put("fine-" + Examples.OTHER_MEMBER, "1");
        fields.put("lent-" + INTERNAL_LOAN, "100");
        fields.put("moveKind-1", "OTHER_OUT");
        fields.put("moveAmount-1", "4");
        fields.put("moveKind-2", "WITHDRAWAL");
        fields.put("moveMember-2", Examples.OTHER_MEMBER);
        fields.put("moveAmount-2", "5");
        browser.submit(browser.get(NEW), NEW, fields);
        assertThat(sent().get("box"))
                .isEqualTo(JSON.readTree("""
                [{"kind":"SAVING","memberId":"%1$s","internalLoanId":null,"shares":3,"amountMinor":1500},
                {"kind":"SOCIAL_FUND_IN","memberId":"%1$s","internalLoanId":null,"shares":null,"amountMinor":250},
                {"kind":"FINE","memberId":"%2$s","internalLoanId":null,"shares":null,"amountMinor":100},
                {"kind":"INTERNAL_LOAN_REPAYMENT","memberId":"%2$s","internalLoanId":"%3$s","shares":null,
                "amountMinor":10000},
                {"kind":"OTHER_OUT","memberId":null,"internalLoanId":null,"shares":null,"amountMinor":400},
                {"kind":"WITHDRAWAL","memberId":"%2$s","internalLoanId":null,"shares":null,"amountMinor":500}]
                """.formatted(Examples.MEMBER, Examples.OTHER_MEMBER, INTERNAL_LOAN)));
    }

    @Test
    void sendsRequestsWithTheirVotesAndHandsOutWhatWasGranted() {
        Browser browser = world.treasurer("bibi");
        Map<String, String> fields = held("");
        fields.put("askMember-1", Examples.MEMBER);
        fields.put("askAmount-1", "90");
        fields.put("askFor-1", "5");
        fields.put("askGranted-1", "yes");
        fields.put("askMember-2", Examples.OTHER_MEMBER);
        fields.put("askAmount-2", "70");
        fields.put("askAgainst-2", "6");
        fields.put("handed", "250");
        fields.put("handedTo", "nilufar");
        fields.put("minutes", "Боздид шуд");
        browser.submit(browser.get(NEW), NEW, fields);
        JsonNode sent = sent();
        assertThat(sent.get("requests")).hasSize(2);
        assertThat(sent.at("/requests/0/votesFor").asInt()).isEqualTo(5);
        assertThat(sent.at("/requests/0/granted").asBoolean()).isTrue();
        assertThat(sent.at("/requests/1/votesAgainst").asInt()).isEqualTo(6);
        assertThat(sent.at("/requests/1/granted").asBoolean()).isFalse();
        assertThat(sent.get("box")).hasSize(1);
        assertThat(sent.at("/box/0/kind").asString()).isEqualTo("INTERNAL_LOAN");
        assertThat(sent.at("/box/0/internalLoanId")).isEqualTo(sent.at("/requests/0/requestId"));
        assertThat(sent.at("/handedToLender/amountMinor").asLong()).isEqualTo(25_000);
        assertThat(sent.get("minutes").asString()).isEqualTo("Боздид шуд");
    }

    @Test
    void sendsWhoPaidForHerAndWhatSheGivesBack() {
        Browser browser = world.treasurer("bibi");
        Map<String, String> fields = held("10");
        fields.put("covered-" + Examples.LOAN, "240");
        fields.put("coverer-" + Examples.LOAN, Examples.OTHER_MEMBER);
        fields.put("back-" + COVER, "30");
        browser.submit(browser.get(NEW), NEW, fields);
        JsonNode lines = sent().get("repayments");
        assertThat(lines.findValuesAsString("kind")).containsExactly("REPAYMENT", "COVER", "REIMBURSEMENT");
        assertThat(lines.at("/1/coveredBy").asString()).isEqualTo(Examples.OTHER_MEMBER);
        assertThat(lines.at("/2/coverId").asString()).isEqualTo(COVER);
        assertThat(lines.at("/2/loanId").asString()).isEqualTo(Examples.LOAN);
    }

    @Test
    void letsAKeyHolderSignOnThePhoneOfWhoRecorded() {
        keyHolderHasAPin();
        Browser browser = world.treasurer("bibi");
        HttpResponse<String> page = browser.get(MEETING);
        assertThat(page.body())
                .contains("type=\"password\" inputmode=\"numeric\" autocomplete=\"off\"")
                .doesNotContain("345.00");
        String verify = "POST /api/groups/" + Examples.GROUP + "/meetings/" + Examples.MEETING + "/verify";
        world.services().answer(verify, 422, "{\"code\":\"PIN_WRONG\",\"detail\":\"This is not her PIN.\"}");
        HttpResponse<String> refused = browser.submit(
                page,
                MEETING + "/verify",
                Map.of(
                        "counted",
                        "345",
                        "verifiedOn",
                        "2026-10-18",
                        "signedBy",
                        Examples.OTHER_MEMBER,
                        "pin",
                        "70318264"));
        JsonNode sent = JSON.readTree(world.services().asked(verify).getLast().body());
        assertThat(sent.at("/signature/memberId").asString()).isEqualTo(Examples.OTHER_MEMBER);
        assertThat(sent.at("/signature/pin").asString()).isEqualTo("70318264");
        assertThat(refused.body()).contains("This is not her PIN.").doesNotContain("70318264");
    }

    @Test
    void asksForANewPinTwice() {
        Browser browser = world.signedIn("nilufar", "ORIYON", "LOAN_OFFICER");
        HttpResponse<String> page = browser.get(KEY_HOLDERS);
        Map<String, String> fields = new HashMap<>(
                Map.of("memberId", Examples.OTHER_MEMBER, "pin", "70318264", "again", "70318265", "oldPin", ""));
        String register = "POST /api" + KEY_HOLDERS + "/" + Examples.OTHER_MEMBER + "/pin";
        assertThat(browser.submit(page, KEY_HOLDERS + "/pin", fields).body())
                .contains("The two PINs differ")
                .doesNotContain("70318264");
        assertThat(world.services().asked(register)).isEmpty();
        fields.put("again", "70318264");
        assertThat(browser.submit(page, KEY_HOLDERS + "/pin", fields).body()).contains("The PIN was chosen.");
        assertThat(world.services().asked(register).getLast().body())
                .isEqualTo("{\"pin\":\"70318264\",\"oldPin\":null}");
    }

    @Test
    void resetsAPinForAnOfficerOnly() {
        keyHolderHasAPin();
        assertThat(world.treasurer("bibi").get(KEY_HOLDERS).body()).doesNotContain(KEY_HOLDERS + "/pin/reset");
        Browser officer = world.signedIn("nilufar", "ORIYON", "LOAN_OFFICER");
        HttpResponse<String> page = officer.get(KEY_HOLDERS);
        assertThat(officer.submit(page, KEY_HOLDERS + "/pin/reset", Map.of("memberId", Examples.OTHER_MEMBER))
                        .body())
                .contains("The PIN was reset.");
    }

    @Test
    void letsAnOfficerLetAConflictStandOrTakeTheMeetingBack() {
        Browser officer = world.signedIn("nilufar", "ORIYON", "LOAN_OFFICER");
        HttpResponse<String> page = officer.get(MEETING);
        assertThat(page.body()).contains("More than the loan owed", "expected 1.00", "4 must be there, 2 were");
        officer.submit(page, MEETING + "/conflict-decisions", Map.of("reason", "Дуруст"));
        assertThat(world.services()
                        .asked("POST /api" + MEETING + "/conflict-decisions")
                        .getLast()
                        .body())
                .isEqualTo("{\"kind\":\"EXCESS\",\"subject\":\"" + Examples.LOAN + "\",\"reason\":\"Дуруст\"}");
        officer.submit(page, MEETING + "/reversal", Map.of("reason", "Дубора"));
        assertThat(world.services()
                        .asked("POST /api" + MEETING + "/reversal")
                        .getLast()
                        .body())
                .isEqualTo("{\"reason\":\"Дубора\"}");
        assertThat(world.treasurer("bibi").get(MEETING).body()).doesNotContain("/conflict-decisions", "/reversal");
    }

    @Test
    void leavesOutWhoDidNotRepay() {
        Browser browser = world.treasurer("bibi");
        browser.submit(browser.get(NEW), NEW, held(""));
        assertThat(sent().get("repayments")).isEmpty();
    }

    @Test
    void showsWhatIsExpectedOfEachBorrower() {
        assertThat(world.treasurer("bibi").get(NEW).body())
                .contains("expected 500.00\u00A0TJS, still owed 2,250.00\u00A0TJS");
    }

    @Test
    void letsAnotherPersonCountAgain() {
        Browser browser = world.treasurer("parvina");
        browser.submit(browser.get(MEETING), MEETING + "/verify", Map.of("counted", "345", "verifiedOn", "2026-10-18"));
        String request = "POST /api/groups/" + Examples.GROUP + "/meetings/" + Examples.MEETING + "/verify";
        JsonNode sent = JSON.readTree(world.services().asked(request).getLast().body());
        assertThat(sent.get("countedMinor").asLong()).isEqualTo(34_500);
    }

    @Test
    void hidesTheFirstCountFromWhoCountsAgain() {
        assertThat(world.treasurer("parvina").get(MEETING).body())
                .doesNotContain("345.00")
                .doesNotContain("350.00");
        assertThat(world.treasurer("bibi").get(MEETING).body())
                .contains("345.00", "350.00", "differs from what is expected");
    }

    @Test
    void offersNoVerifyingToWhoRecorded() {
        assertThat(world.treasurer("bibi").get(MEETING).body())
                .doesNotContain(MEETING + "/verify")
                .contains("Another person than you must verify");
    }

    private void keyHolderHasAPin() {
        world.services().answer("GET /api" + KEY_HOLDERS, 200, """
                {"items":[{"memberId":"%s","name":"Саодат Шарифова","knownAs":null,"pin":"SET"}]}
                """.formatted(Examples.OTHER_MEMBER));
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
