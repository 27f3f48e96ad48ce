package tj.hamyori.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tj.hamyori.portal.world.Browser;
import tj.hamyori.portal.world.Examples;
import tj.hamyori.portal.world.World;

/** A group's books, a member's passbook and cash on its way: what they show and what their forms send. */
class BooksPagesTest {

    private static final String PAGE = "/groups/" + Examples.GROUP + "/books";
    private static final String API = "/api/groups/" + Examples.GROUP;
    private static final String SHARE_OUT = "POST " + API + "/share-outs";
    private static final String CONFIRMATION =
            "POST " + API + "/share-outs/99999999-9999-4999-8999-999999999991/confirmation";
    private static final String DEPOSIT = "POST " + API + "/meetings/" + Examples.MEETING + "/deposit";

    private World world = World.fresh();

    @BeforeEach
    void everythingIsTaken() {
        world = World.fresh();
        world.services().answer(SHARE_OUT, 201, "{\"shareOutId\":\"x\"}");
        world.services().answer(DEPOSIT, 200, "{\"meetingId\":\"x\"}");
    }

    @Test
    void showsTheBooksOfTheDayAskedForAndWhatDoesNotFitInThisGroup() {
        String body = officer().get(PAGE + "?asOf=2026-11-22").body();

        assertThat(body)
                .contains("1,825.00", "-5.00", "She had left the group by then", "12.50", "box ← savings")
                .contains("/members/" + Examples.MEMBER + "/passbook?asOf=2026-11-22")
                .doesNotContain("7,777.00");
        assertThat(world.services().asked("GET " + API + "/ledger").getFirst().query())
                .isEqualTo("asOf=2026-11-22");
    }

    @Test
    void turnsToEarlierEntriesOfTheSameDay() {
        String next = "66666666-6666-4666-8666-666666666666";
        assertThat(officer().get(PAGE + "?asOf=2026-11-22").body())
                .contains("?asOf=2026-11-22&amp;after=" + next, "Earlier entries");

        officer().get(PAGE + "?asOf=2026-11-22&after=" + next);

        assertThat(world.services()
                        .asked("GET " + API + "/ledger/entries")
                        .getLast()
                        .query())
                .contains("asOf=2026-11-22", "after=" + next, "limit=50");
    }

    @Test
    void showsATreasurerTheBooksWithoutWhatIsTheOfficers() {
        Browser treasurer = world.treasurer("gulshan");

        assertThat(treasurer.get(PAGE).body())
                .contains("1,825.00")
                .doesNotContain("She had left the group by then", "/books/share-out\"");
        assertThat(world.services().asked("GET /api/meeting-conflicts")).isEmpty();
        assertThat(treasurer.get("/cash-in-transit").statusCode()).isEqualTo(403);
    }

    @Test
    void sharesOutUnderAnIdOfItsOwn() {
        Browser browser = officer();

        assertThat(browser.submit(browser.get(PAGE), PAGE + "/share-out", Map.of("on", "2026-11-22", "last", "true"))
                        .body())
                .contains("The sharing-out is recorded; another person confirms it.");

        assertThat(sent(SHARE_OUT)).matches("\\{\"shareOutId\":\"[0-9a-f-]{36}\",\"on\":\"2026-11-22\",\"last\":true}");
    }

    @Test
    void confirmsWhatAnotherPersonRecorded() {
        world.services().answer(CONFIRMATION, 200, "{}");
        Browser browser = officer();
        assertThat(browser.get(PAGE).body())
                .contains(
                        "gulnora recorded the sharing-out of", "2,650.00", "1,545.83", "the social fund is shared out")
                .doesNotContain("The books have changed", "Another person than you must confirm");

        assertThat(browser.submit(browser.get(PAGE), PAGE + "/share-out/confirmation", Map.of())
                        .body())
                .contains("The sharing-out is confirmed and in the books.");

        assertThat(sent(CONFIRMATION)).isEqualTo("{\"signature\":null}");
    }

    @Test
    void confirmsASharingOutWithAKeyHoldersPin() {
        world.services().answer(CONFIRMATION, 200, "{}");
        String holders = "GET " + API + "/key-holders";
        world.services().answer(holders, 200, """
                {"items":[{"memberId":"%s","name":"Саодат","pin":"SET"}]}""".formatted(Examples.OTHER_MEMBER));
        Browser browser = officer();
        Map<String, String> fields = Map.of("signedBy", Examples.OTHER_MEMBER, "pin", "70318264");

        browser.submit(browser.get(PAGE), PAGE + "/share-out/confirmation", fields);

        assertThat(sent(CONFIRMATION))
                .isEqualTo("{\"signature\":{\"memberId\":\"" + Examples.OTHER_MEMBER + "\",\"pin\":\"70318264\"}}");
    }

    @Test
    void asksAnotherPersonThanWhoRecordedTheSharingOut() {
        Browser gulnora = world.signedIn("gulnora", "ORIYON", "LOAN_OFFICER").language("en");

        assertThat(gulnora.get(PAGE).body())
                .contains("Another person than you must confirm this sharing-out.")
                .doesNotContain("/share-out/confirmation");
    }

    @Test
    void keepsARefusedSharingOut() {
        world.services().answer(SHARE_OUT, 422, """
                {"status":422,"code":"INTERNAL_LOANS_OPEN","detail":"Every internal loan is repaid first."}""");
        Browser browser = officer();

        assertThat(browser.submit(browser.get(PAGE), PAGE + "/share-out", Map.of("on", "2026-11-21"))
                        .body())
                .contains("Every internal loan is repaid first.", "value=\"2026-11-21\"");
    }

    @Test
    void showsAPassbookOfTheDayAskedFor() {
        String page = "/groups/" + Examples.GROUP + "/members/" + Examples.MEMBER + "/passbook";

        assertThat(officer().get(page + "?asOf=2026-11-22").body())
                .contains("Loan from the group", "1,400.00", "600.00", "Умед");
        assertThat(world.services()
                        .asked("GET " + API + "/members/" + Examples.MEMBER + "/passbook")
                        .getFirst()
                        .query())
                .isEqualTo("asOf=2026-11-22");
    }

    @Test
    void confirmsADepositAsCounted() {
        Browser browser = officer();
        String page = "/cash-in-transit?meeting=" + Examples.MEETING;
        assertThat(browser.get("/cash-in-transit").body())
                .contains("250.00", "more than 14 days", "35", page)
                .doesNotContain("deposit-counted");
        Map<String, String> fields = Map.of("depositedOn", "2026-10-19", "counted", "249.50", "comment", "a torn note");

        assertThat(browser.submit(browser.get(page), "/cash-in-transit/deposits", fields)
                        .body())
                .contains("The deposit is confirmed.");

        assertThat(sent(DEPOSIT))
                .isEqualTo("{\"depositedOn\":\"2026-10-19\",\"countedMinor\":24950,\"comment\":\"a torn note\"}");
    }

    @Test
    void keepsWhatWasCountedWhereADepositIsRefused() {
        world.services().answer(DEPOSIT, 422, """
                {"status":422,"code":"DEPOSIT_BY_ANOTHER","detail":"Another person confirms it."}""");
        Browser browser = officer();

        assertThat(browser.submit(
                                browser.get("/cash-in-transit?meeting=" + Examples.MEETING),
                                "/cash-in-transit/deposits",
                                Map.of("depositedOn", "2026-10-19", "counted", "249.50"))
                        .body())
                .contains("Another person confirms it.", "value=\"249.50\"");
    }

    private Browser officer() {
        return world.signedIn("nilufar", "ORIYON", "LOAN_OFFICER").language("en");
    }

    private String sent(String request) {
        return world.services().asked(request).getFirst().body();
    }
}
