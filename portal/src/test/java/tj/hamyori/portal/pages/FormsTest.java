package tj.hamyori.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
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

/** What the forms send, and what they do with a refusal. */
class FormsTest {

    private static final String LOAN = "/loans/" + Examples.LOAN;
    private static final String REPAYMENTS = "POST /api/loan-accounts/" + Examples.LOAN + "/repayments";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private World world = World.fresh();

    @BeforeEach
    void examplesAsDocumented() {
        world = World.fresh();
    }

    @Test
    void recordsARepaymentInMinorUnits() {
        Browser browser = officer().language("tg");
        HttpResponse<String> answer = browser.submit(browser.get(LOAN), LOAN + "/repayments", repayment("1 250,5"));
        assertThat(answer.uri().getPath()).isEqualTo(LOAN);
        assertThat(answer.body()).contains("Пардохт сабт шуд.");
        Asked asked = only(REPAYMENTS);
        JsonNode sent = JSON.readTree(asked.body());
        assertThat(sent.get("amountMinor").asLong()).isEqualTo(125_050);
        assertThat(sent.get("currency").asString()).isEqualTo("TJS");
        assertThat(sent.get("paidOn").asString()).isEqualTo("2026-11-20");
        assertThat(sent.get("channel").asString()).isEqualTo("COUNTER");
        assertThat(asked.header("Idempotency-Key"))
                .isEqualTo(sent.get("paymentId").asString());
        assertThat(asked.header("Accept-Language")).isEqualTo("tg");
        assertThat(asked.header("Authorization")).startsWith("Bearer ey");
    }

    @Test
    void sendsTheSameKeyWhenTheButtonIsPressedTwice() {
        Browser browser = officer();
        HttpResponse<String> page = browser.get(LOAN);
        browser.submit(page, LOAN + "/repayments", repayment("10"));
        browser.submit(page, LOAN + "/repayments", repayment("10"));
        List<Asked> asked = world.services().asked(REPAYMENTS);
        assertThat(asked).hasSize(2);
        assertThat(asked.get(0).header("Idempotency-Key"))
                .isEqualTo(asked.get(1).header("Idempotency-Key"));
        assertThat(asked.get(0).body()).isEqualTo(asked.get(1).body());
    }

    @Test
    void showsTheServicesRefusalAndKeepsTheInputs() {
        world.services().answer(REPAYMENTS, 422, """
                {"status":422,"code":"AMOUNT_NOT_POSITIVE","detail":"A repayment is more than zero.",
                 "violations":[{"field":"receiptNumber","code":"SIZE","message":"too long"}]}""");
        Browser browser = officer();
        HttpResponse<String> page = browser.get(LOAN);
        HttpResponse<String> answer = browser.submit(page, LOAN + "/repayments", repayment("0"));
        assertThat(answer.body())
                .contains("A repayment is more than zero.")
                .contains("too long")
                .contains("value=\"2026-11-20\"")
                .contains("aria-invalid=\"true\"");
        assertThat(Browser.hidden(answer.body(), LOAN + "/repayments").get("key"))
                .isNotEqualTo(Browser.hidden(page.body(), LOAN + "/repayments").get("key"));
    }

    @Test
    void keepsTheKeyWhenTheServiceIsAway() {
        world.services().answer(REPAYMENTS, 503, "{\"status\":503,\"code\":\"SERVICE_UNAVAILABLE\"}");
        Browser browser = officer();
        HttpResponse<String> page = browser.get(LOAN);
        HttpResponse<String> answer = browser.submit(page, LOAN + "/repayments", repayment("77.70"));
        assertThat(answer.body()).contains("it will not be booked twice").contains("value=\"77.70\"");
        assertThat(Browser.hidden(answer.body(), LOAN + "/repayments").get("key"))
                .isEqualTo(Browser.hidden(page.body(), LOAN + "/repayments").get("key"));
    }

    @Test
    void asksNothingOfTheServiceWhileAnAmountIsUnclear() {
        Browser browser = officer();
        HttpResponse<String> answer = browser.submit(browser.get(LOAN), LOAN + "/repayments", repayment("1,5"));
        assertThat(answer.body()).contains("Write the amount in digits").contains("value=\"1,5\"");
        assertThat(world.services().asked(REPAYMENTS)).isEmpty();
    }

    @Test
    void refusesAFormWithoutItsSecret() {
        Browser browser = officer();
        HttpResponse<String> answer = browser.post(LOAN + "/repayments", repayment("10"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(world.services().asked(REPAYMENTS)).isEmpty();
    }

    @Test
    void reversesWithAReason() {
        Browser browser = officer();
        String action = LOAN + "/repayments/" + Examples.PAYMENT + "/reversal";
        browser.submit(browser.get(LOAN), action, Map.of("reason", "typed twice"));
        Asked asked =
                only("POST /api/loan-accounts/" + Examples.LOAN + "/repayments/" + Examples.PAYMENT + "/reversal");
        assertThat(asked.body()).isEqualTo("{\"reason\":\"typed twice\"}");
    }

    @Test
    void approvesWhatWasAskedFor() {
        Browser browser = officer();
        String page = "/applications/" + Examples.APPLICATION;
        browser.submit(
                browser.get(page), page + "/approve", Map.of("principal", "3000.00", "approvedOn", "2026-11-21"));
        JsonNode sent = JSON.readTree(only("POST /api/loan-applications/" + Examples.APPLICATION + "/approve")
                .body());
        assertThat(sent.get("principalMinor").asLong()).isEqualTo(300_000);
        assertThat(sent.get("approvedOn").asString()).isEqualTo("2026-11-21");
    }

    @Test
    void approvesInTranches() {
        Browser browser = officer();
        String page = "/applications/" + Examples.APPLICATION;
        assertThat(browser.get(page).body())
                .contains("Hand over in tranches", "trancheOn-3")
                .doesNotContain("trancheOn-4");
        browser.submit(browser.get(page), page + "/approve", inTranches("2026-11-21", "2000", "2026-12-21", "1000"));
        JsonNode sent = JSON.readTree(only("POST /api/loan-applications/" + Examples.APPLICATION + "/approve")
                .body());
        assertThat(sent.get("tranches").toString())
                .isEqualTo("[{\"on\":\"2026-11-21\",\"amountMinor\":200000},"
                        + "{\"on\":\"2026-12-21\",\"amountMinor\":100000}]");
    }

    @Test
    void sendsNoTrancheWithoutAnAmount() {
        Browser browser = officer();
        String page = "/applications/" + Examples.APPLICATION;
        String again = browser.submit(
                        browser.get(page), page + "/approve", inTranches("2026-11-21", "2000", "2026-12-21", ""))
                .body();
        assertThat(again).contains("Nothing has been sent.", "value=\"2000\"", "<details open");
        assertThat(world.services().asked("POST /api/loan-applications/" + Examples.APPLICATION + "/approve"))
                .isEmpty();
    }

    private static Map<String, String> inTranches(String on1, String amount1, String on2, String amount2) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("principal", "3000.00");
        fields.put("approvedOn", "2026-11-21");
        fields.put("trancheOn-1", on1);
        fields.put("trancheAmount-1", amount1);
        fields.put("trancheOn-2", on2);
        fields.put("trancheAmount-2", amount2);
        fields.put("trancheOn-3", "");
        fields.put("trancheAmount-3", "");
        return fields;
    }

    @Test
    void rejectsWithACodedReason() {
        Browser browser = officer();
        String page = "/applications/" + Examples.APPLICATION;
        browser.submit(
                browser.get(page),
                page + "/reject",
                Map.of("reasonCode", "OVER_INDEBTED", "note", "", "rejectedOn", "2026-11-21"));
        JsonNode sent = JSON.readTree(only("POST /api/loan-applications/" + Examples.APPLICATION + "/reject")
                .body());
        assertThat(sent.get("reasonCode").asString()).isEqualTo("OVER_INDEBTED");
    }

    @Test
    void disbursesToTheBorrower() {
        Browser browser = officer();
        String page = "/loans/" + Examples.APPROVED_LOAN;
        browser.submit(
                browser.get(page),
                page + "/disburse",
                Map.of("disbursedOn", "2026-11-21", "channel", "CASH", "firstDueOn", ""));
        JsonNode sent = JSON.readTree(
                only("POST /api/loans/" + Examples.APPROVED_LOAN + "/disburse").body());
        assertThat(sent.get("receivedBy").asString()).isEqualTo(Examples.MEMBER);
        assertThat(sent.get("firstDueOn").isNull()).isTrue();
    }

    @Test
    void registersAMemberUnderAnIdMadeHere() {
        Browser browser = officer();
        HttpResponse<String> page = browser.get("/members/new");
        browser.submit(
                page,
                "/members/new",
                Map.of("document", "Ҳафиза Ҷӯраева", "sex", "F", "bornOn", "12.03.1990", "consentOn", "2026-11-21"));
        JsonNode sent = JSON.readTree(only("POST /api/members").body());
        assertThat(sent.get("memberId").asString())
                .isEqualTo(Browser.hidden(page.body(), "/members/new").get("key"));
        assertThat(sent.at("/name/document").asString()).isEqualTo("Ҳафиза Ҷӯраева");
        assertThat(sent.get("bornOn").asString()).isEqualTo("1990-03-12");
        assertThat(sent.get("husbandEmigration").isNull()).isTrue();
    }

    private Browser officer() {
        return world.signedIn("parvina", "ORIYON", "LOAN_OFFICER", "BRANCH_MANAGER");
    }

    private Asked only(String request) {
        List<Asked> asked = world.services().asked(request);
        assertThat(asked).hasSize(1);
        return asked.getFirst();
    }

    private static Map<String, String> repayment(String amount) {
        return Map.of("amount", amount, "paidOn", "2026-11-20", "channel", "COUNTER", "receiptNumber", "K-17");
    }
}
