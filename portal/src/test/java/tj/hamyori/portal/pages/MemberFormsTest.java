package tj.hamyori.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tj.hamyori.portal.world.Browser;
import tj.hamyori.portal.world.ExampleServices.Asked;
import tj.hamyori.portal.world.Examples;
import tj.hamyori.portal.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MemberFormsTest {

    private static final String PAGE = "/members/" + Examples.MEMBER;
    private static final String API = "POST /api/members/" + Examples.MEMBER;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private World world = World.fresh();

    @BeforeEach
    void examplesAsDocumented() {
        world = World.fresh();
    }

    @Test
    void showsTheSafeWayBeforeAnyNumberAndALikelyDouble() {
        String page = officer().get(PAGE).body();
        assertThat(page.indexOf("through the leader of her group")).isPositive();
        assertThat(page.indexOf("+992917123456")).isGreaterThan(page.indexOf("through the leader of her group"));
        assertThat(page.indexOf("+992917123456")).isGreaterThan(page.indexOf("Never call"));
        assertThat(page).contains("two members vouch for her", "She may be registered twice", "Ӯғулой Қодирова");
    }

    @Test
    void asksForAnyName() {
        officer().get("/members?q=%D0%94%D0%B6%D0%B0%D0%BC%D0%B8%D0%BB%D1%8F");
        assertThat(world.services().asked("GET /api/members"))
                .anySatisfy(
                        asked -> assertThat(asked.query()).contains("q=%D0%94%D0%B6%D0%B0%D0%BC%D0%B8%D0%BB%D1%8F"));
    }

    @Test
    void findsWhoVouchesByNameAndKeepsWhatIsWritten() {
        Browser browser = officer();
        Map<String, String> fields = Map.of(
                "document", "Некқадам Шодӣ",
                "voucher1", Examples.OTHER_MEMBER,
                "voucherLike", "Гул",
                "find", "vouchers");

        String again = browser.submit(browser.get("/members/new"), "/members/new", fields)
                .body();

        assertThat(again).contains("value=\"Некқадам Шодӣ\"", "value=\"" + Examples.OTHER_MEMBER + "\" selected");
        assertThat(world.services().asked("GET /api/members").getLast().query()).contains("q=%D0%93%D1%83%D0%BB");
        assertThat(world.services().asked("POST /api/members")).isEmpty();
    }

    @Test
    void correctsWithoutTouchingHowSheIsReached() {
        Browser browser = officer();
        HttpResponse<String> page = browser.get(PAGE + "/correction");
        assertThat(page.body()).contains("value=\"Нури Вахш\"", "value=\"Раҳимзода\"");
        browser.submit(
                page,
                PAGE + "/correction",
                Map.of(
                        "document", "Гулҷаҳон Раҳимӣ",
                        "former", "Гулҷаҳон Раҳимзода; Гулҷаҳон Сафарова",
                        "sex", "F",
                        "bornOn", "1991-03-21",
                        "paperType", "passport",
                        "number", "A 123",
                        "on", "2026-11-20"));
        JsonNode sent = JSON.readTree(asked("/corrections").body());
        assertThat(sent.at("/name/document").asString()).isEqualTo("Гулҷаҳон Раҳимӣ");
        assertThat(sent.at("/name/former")).hasSize(2);
        assertThat(sent.at("/paper/number").asString()).isEqualTo("A 123");
        assertThat(sent.has("phone")).isFalse();
    }

    @Test
    void changesHowSheIsReachedAndWithdrawsHerConsent() {
        Browser browser = officer();
        browser.submit(
                browser.get(PAGE),
                PAGE + "/contact",
                Map.of("safeChannel", "AT_MEETING", "phone", "", "on", "2026-11-20"));
        JsonNode contact = JSON.readTree(asked("/contact-preference").body());
        assertThat(contact.get("safeChannel").asString()).isEqualTo("AT_MEETING");
        assertThat(contact.get("phone").isNull()).isTrue();
        assertThat(contact.get("neverCall").asBoolean()).isFalse();

        browser.submit(browser.get(PAGE), PAGE + "/consent", Map.of("on", "2026-11-20"));
        assertThat(JSON.readTree(asked("/consent-withdrawal").body()).get("on").asString())
                .isEqualTo("2026-11-20");
    }

    @Test
    void erasesOnlyAfterASecondConfirmation() {
        Browser browser = world.signedIn("manizha", "ORIYON", "MFO_ADMIN");
        HttpResponse<String> first = browser.get(PAGE + "/erasure");
        HttpResponse<String> second =
                browser.submit(first, PAGE + "/erasure", Map.of("reason", "SHE_ASKED", "on", "2026-11-20"));
        assertThat(second.body()).contains("Once more: she asked for it.");
        assertThat(world.services().asked(API + "/erasure")).isEmpty();

        browser.submit(second, PAGE + "/erasure", Map.of());
        JsonNode sent = JSON.readTree(asked("/erasure").body());
        assertThat(sent.get("reason").asString()).isEqualTo("SHE_ASKED");
        assertThat(sent.get("on").asString()).isEqualTo("2026-11-20");
    }

    @Test
    void offersTheErasureToTheAdministratorOnly() {
        assertThat(officer().get(PAGE).body()).doesNotContain("/erasure");
        assertThat(world.signedIn("manizha", "ORIYON", "MFO_ADMIN").get(PAGE).body())
                .contains("/erasure");
    }

    private Browser officer() {
        return world.signedIn("parvina", "ORIYON", "LOAN_OFFICER", "BRANCH_MANAGER");
    }

    private Asked asked(String path) {
        assertThat(world.services().asked(API + path)).hasSize(1);
        return world.services().asked(API + path).getFirst();
    }
}
