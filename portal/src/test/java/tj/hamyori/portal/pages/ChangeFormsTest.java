package tj.hamyori.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tj.hamyori.portal.world.Browser;
import tj.hamyori.portal.world.ExampleServices.Asked;
import tj.hamyori.portal.world.Examples;
import tj.hamyori.portal.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the forms send that change a running loan. */
class ChangeFormsTest {

    private static final String LOAN = "/loans/" + Examples.LOAN;
    private static final String ACCOUNT = "POST /api/loan-accounts/" + Examples.LOAN;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private World world = World.fresh();

    @BeforeEach
    void everythingIsTaken() {
        world = World.fresh();
        world.services().answer("POST /api/loans/" + Examples.LOAN + "/reschedule", 200, "{}");
        world.services().answer("POST /api/loans/" + Examples.LOAN + "/write-off", 200, "{}");
        world.services().answer("POST /api/postponements", 201, "{}");
        world.services().answer(ACCOUNT + "/charges", 201, "{}");
        world.services().answer(ACCOUNT + "/charges/" + Examples.CHARGE + "/waiver", 200, "{}");
    }

    @Test
    void reschedulesByTheFieldsOfTheKindAlone() {
        Browser browser = manager().language("ru");
        Map<String, String> fields = Map.of(
                "kind", "SHIFT", "months", "3", "graceInstalments", "2", "decidedOn", "2026-11-20", "reason", "FLOOD");
        HttpResponse<String> answer = browser.submit(browser.get(LOAN), LOAN + "/reschedule", fields);
        assertThat(answer.body()).contains("Заём переоформлен.");
        JsonNode sent = sent("POST /api/loans/" + Examples.LOAN + "/reschedule");
        assertThat(sent.get("kind").asString()).isEqualTo("SHIFT");
        assertThat(sent.get("months").asInt()).isEqualTo(3);
        assertThat(sent.get("graceInstalments").isNull()).isTrue();
    }

    @Test
    void writesOffWithAReason() {
        Browser browser = manager();
        browser.submit(
                browser.get(LOAN), LOAN + "/write-off", Map.of("writtenOffOn", "2026-11-20", "reason", "MOVED_AWAY"));
        assertThat(sent("POST /api/loans/" + Examples.LOAN + "/write-off").toString())
                .isEqualTo("{\"writtenOffOn\":\"2026-11-20\",\"reason\":\"MOVED_AWAY\"}");
    }

    @Test
    void chargesInMinorUnitsUnderAnIdMadeHereAndWaives() {
        Browser browser = manager();
        browser.submit(
                browser.get(LOAN),
                LOAN + "/charges",
                Map.of(
                        "kind",
                        "FEE",
                        "instalmentNumber",
                        "2",
                        "amount",
                        "12.50",
                        "chargedOn",
                        "2026-11-20",
                        "reason",
                        "Letter."));
        JsonNode charge = sent(ACCOUNT + "/charges");
        assertThat(charge.get("amountMinor").asLong()).isEqualTo(1_250);
        assertThat(charge.get("instalmentNumber").asInt()).isEqualTo(2);
        assertThat(charge.get("chargeId").asString())
                .isEqualTo(only(ACCOUNT + "/charges").header("Idempotency-Key"));
        browser.submit(
                browser.get(LOAN), LOAN + "/charges/" + Examples.CHARGE + "/waiver", Map.of("reason", "In hospital."));
        JsonNode waiver = sent(ACCOUNT + "/charges/" + Examples.CHARGE + "/waiver");
        assertThat(waiver.get("reason").asString()).isEqualTo("In hospital.");
        assertThat(waiver.get("waivedOn").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void handsOverTheNextTrancheAsPlannedUnderAnIdMadeHere() {
        world.services().answer("POST /api/loans/" + Examples.LOAN + "/tranches", 200, "{}");
        Browser browser = manager();
        HttpResponse<String> page = browser.get(LOAN);
        assertThat(page.body().replace('\u00a0', ' '))
                .contains("Handed over 3,000.00 TJS; left 1,200.00 TJS.", "value=\"800.00\"")
                .contains("Later by months", "nothing was owed on that date");
        browser.submit(
                page, LOAN + "/tranches", Map.of("disbursedOn", "2026-06-01", "amount", "800.00", "channel", "CASH"));
        JsonNode tranche = sent("POST /api/loans/" + Examples.LOAN + "/tranches");
        assertThat(tranche.get("amountMinor").asLong()).isEqualTo(80_000);
        assertThat(tranche.get("channel").asString()).isEqualTo("CASH");
        assertThat(tranche.get("trancheId").asString())
                .isEqualTo(
                        only("POST /api/loans/" + Examples.LOAN + "/tranches").header("Idempotency-Key"));
    }

    @Test
    void cancelsTheRestWithAReason() {
        world.services().answer("POST /api/loans/" + Examples.LOAN + "/tranches/cancellation", 200, "{}");
        Browser browser = manager();
        browser.submit(
                browser.get(LOAN),
                LOAN + "/tranches/cancellation",
                Map.of("cancelledOn", "2026-06-01", "reason", "ROOF_DONE"));
        assertThat(sent("POST /api/loans/" + Examples.LOAN + "/tranches/cancellation")
                        .toString())
                .isEqualTo("{\"cancelledOn\":\"2026-06-01\",\"reason\":\"ROOF_DONE\"}");
        assertThat(world.signedIn("anora", "ORIYON", "AUDITOR").get(LOAN).body())
                .contains("Tranches")
                .doesNotContain(LOAN + "/tranches");
    }

    @Test
    void postponesTheGroup() {
        Browser browser = manager();
        String page = "/groups/" + Examples.GROUP;
        browser.submit(
                browser.get(page),
                page + "/postponement",
                Map.of("months", "3", "decidedOn", "2026-11-20", "reason", "FLOOD", "district", ""));
        JsonNode sent = sent("POST /api/postponements");
        assertThat(sent.get("groupId").asString()).isEqualTo(Examples.GROUP);
        assertThat(sent.get("district").isNull()).isTrue();
        assertThat(sent.get("months").asInt()).isEqualTo(3);
    }

    @Test
    void showsARefusalInItsForm() {
        world.services().answer("POST /api/loans/" + Examples.LOAN + "/reschedule", 422, """
                {"status":422,"code":"NOTHING_DUE_AFTER_THE_DECISION",
                 "detail":"A grace needs an instalment that falls due after the decision."}""");
        Browser browser = manager();
        HttpResponse<String> answer = browser.submit(
                browser.get(LOAN),
                LOAN + "/reschedule",
                Map.of("kind", "GRACE", "graceInstalments", "2", "decidedOn", "2026-11-20", "reason", "ILLNESS"));
        assertThat(answer.body())
                .contains("A grace needs an instalment that falls due after the decision.")
                .contains("value=\"ILLNESS\"");
    }

    @Test
    void offersAManagersDecisionsToManagersAlone() {
        String officers =
                world.signedIn("parvina", "ORIYON", "LOAN_OFFICER").get(LOAN).body();
        assertThat(officers).contains(LOAN + "/charges").doesNotContain(LOAN + "/reschedule", LOAN + "/write-off");
        assertThat(manager().get(LOAN).body()).contains(LOAN + "/reschedule", LOAN + "/write-off");
        assertThat(world.signedIn("anora", "ORIYON", "AUDITOR").get(LOAN).body())
                .doesNotContain(LOAN + "/charges");
    }

    private Browser manager() {
        return world.signedIn("farzona", "ORIYON", "LOAN_OFFICER", "BRANCH_MANAGER");
    }

    private JsonNode sent(String request) {
        return JSON.readTree(only(request).body());
    }

    private Asked only(String request) {
        List<Asked> asked = world.services().asked(request);
        assertThat(asked).hasSize(1);
        return asked.getFirst();
    }
}
