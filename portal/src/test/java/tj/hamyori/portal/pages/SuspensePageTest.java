package tj.hamyori.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tj.hamyori.portal.world.Browser;
import tj.hamyori.portal.world.ExampleServices;
import tj.hamyori.portal.world.Examples;
import tj.hamyori.portal.world.World;

/** Money that waits: what is shown of it, and what an officer may say about it. */
class SuspensePageTest {

    private static final String REIMBURSEMENT = "77777777-7777-4777-8777-777777777771";
    private static final String SETTLE = "/suspense/" + REIMBURSEMENT + "/settlement";
    private static final String API = "POST /api" + SETTLE;

    private World world = World.fresh();

    @BeforeEach
    void everythingIsTaken() {
        world = World.fresh();
        world.services().answer(API, 200, "{}");
    }

    @Test
    void showsWhyMoneyWaitsAndAsksOnlyForTheGroupsOwn() {
        String body = officer("nilufar").get("/suspense").body();

        assertThat(body)
                .contains("40.00", "the cover it gives back was taken back", "123.45", "the loan is not known yet")
                .contains(SETTLE)
                .doesNotContain("/suspense/77777777-7777-4777-8777-777777777773/settlement");
        assertThat(officer("gulnora").get("/suspense").body()).doesNotContain(SETTLE);
        assertThat(world.signedIn("davlat", "ORIYON", "AUDITOR")
                        .get("/suspense")
                        .body())
                .doesNotContain(SETTLE);
        assertThat(world.signedIn("gulshan", "ORIYON", "TREASURER")
                        .get("/suspense")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void showsTheAuditorWhoDecidedAndWhatBecameOfTheMoney() {
        assertThat(world.signedIn("davlat", "ORIYON", "AUDITOR")
                        .language("en")
                        .get("/suspense")
                        .body())
                .contains(
                        "25.00",
                        "it was recorded anew, with the right loan",
                        "/loans/" + Examples.APPROVED_LOAN,
                        "ORIYON-2026-000012",
                        "It was for her sister.",
                        "settled by firuza",
                        "recorded by gulnora");
    }

    @Test
    void settlesAReimbursementWithWhatBecameOfItAndAReason() {
        Browser browser = officer("nilufar");

        assertThat(browser.submit(
                                browser.get("/suspense"),
                                SETTLE,
                                word("BOOKED_ANEW", "ORIYON-2026-000012", "It was for her sister."))
                        .body())
                .contains("It is settled.");
        browser.submit(browser.get("/suspense"), SETTLE, word("GIVEN_BACK", "", "The group gave it back."));

        assertThat(world.services().asked(API))
                .extracting(ExampleServices.Asked::body)
                .containsExactly("""
                        {"kind":"BOOKED_ANEW","bookedLoan":"ORIYON-2026-000012","reason":"It was for her sister."}""", """
                        {"kind":"GIVEN_BACK","bookedLoan":null,"reason":"The group gave it back."}""");
    }

    @Test
    void saysWhyTheServiceRefuses() {
        world.services().answer(API, 409, """
                {"status":409,"code":"WAITS_NO_LONGER","detail":"This money waits no longer."}""");
        Browser browser = officer("nilufar");

        assertThat(browser.submit(browser.get("/suspense"), SETTLE, word("KEPT_BY_GROUP", "", "Late."))
                        .body())
                .contains("This money waits no longer.", "value=\"Late.\"")
                .containsPattern("value=\"KEPT_BY_GROUP\"[^>]*selected");
    }

    private static Map<String, String> word(String kind, String loan, String reason) {
        return Map.of("kind", kind, "bookedLoan", loan, "reason", reason);
    }

    private Browser officer(String name) {
        return world.signedIn(name, "ORIYON", "LOAN_OFFICER").language("en");
    }
}
