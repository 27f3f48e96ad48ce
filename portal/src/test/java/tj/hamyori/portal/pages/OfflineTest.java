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

/** What a phone without a signal relies on: its scripts, and a door for the meetings it kept. */
class OfflineTest {

    private static final String NEW = "/groups/" + Examples.GROUP + "/meetings/new";
    private static final String RECORD = "POST /api/groups/" + Examples.GROUP + "/meetings";
    private static final String KEY = "99999999-9999-4999-8999-999999999999";
    private static final String BEFORE = "99999999-9999-4999-8999-888888888888";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private World world = World.fresh();

    @BeforeEach
    void examplesAsDocumented() {
        world = World.fresh();
    }

    @Test
    void servesAWorkerForThePagesBelowTheRootThatIsNeverOutOfDate() {
        HttpResponse<String> worker = new Browser(world.url()).get("/worker.js");

        assertThat(worker.statusCode()).isEqualTo(200);
        assertThat(worker.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
        assertThat(worker.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(worker.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("worker-src 'self'"));
    }

    @Test
    void keepsNobodysNameOnThePageForNoSignal() {
        Browser treasurer = world.treasurer("gulshan");

        assertThat(treasurer.get("/offline").body()).contains("No signal").doesNotContain("gulshan", "/sign-out");
        assertThat(treasurer.get("/groups").body()).contains("data-person=\"gulshan\"");
    }

    @Test
    void bringsItsScriptsOnlyToThoseWhoRecordMeetings() {
        String body = world.treasurer("gulshan").get(NEW).body();

        assertThat(body).contains("/portal/outbox-", "/portal/meeting-", "data-blank=\"true\"");
        assertThat(world.treasurer("gulshan").get("/groups").body()).doesNotContain("/portal/meeting-");
        assertThat(world.signedIn("auditor", "ORIYON", "AUDITOR").get("/groups").body())
                .doesNotContain("outbox");
    }

    @Test
    void weighsLittle() {
        Browser browser = new Browser(world.url());

        // Before compression.
        assertThat(browser.get("/portal/outbox.js").body().length()
                        + browser.get("/portal/meeting.js").body().length()
                        + browser.get("/worker.js").body().length())
                .isLessThan(20 * 1024);
    }

    @Test
    void letsAKeptMeetingInOnceWithATokenOfTheSessionOfToday() {
        HttpResponse<String> answer = sent(world.treasurer("gulshan"), held("250"));

        assertThat(answer.statusCode()).isEqualTo(204);
        JsonNode meeting =
                JSON.readTree(world.services().asked(RECORD).getLast().body());
        assertThat(meeting.path("meetingId").asString()).isEqualTo(KEY);
        assertThat(meeting.path("previousMeetingId").asString()).isEqualTo(BEFORE);
        assertThat(world.services().asked(RECORD).getLast().header("Idempotency-Key"))
                .isEqualTo(KEY);
    }

    @Test
    void tellsTheTreasurerWhatBecameOfItOnItsOwnPage() {
        Browser treasurer = world.treasurer("gulshan");
        String page = "/groups/" + Examples.GROUP + "/meetings/" + Examples.MEETING;
        Map<String, String> fields = held("250");
        fields.put("key", Examples.MEETING);

        sent(treasurer, fields);

        assertThat(treasurer.get(page).body()).contains("The meeting is recorded.");
        assertThat(treasurer.get(page).body()).doesNotContain("The meeting is recorded.");
    }

    @Test
    void saysWhatIsRefusedForGoodAndWhatToSendAgain() {
        assertThat(sent(world.treasurer("gulshan"), held("much")).statusCode()).isEqualTo(422);
        assertThat(world.services().asked(RECORD)).isEmpty();

        world.services().answer(RECORD, 422, "{\"status\":422,\"code\":\"NOT_A_MEMBER_THAT_DAY\"}");
        assertThat(sent(world.treasurer("gulshan"), held("250")).statusCode()).isEqualTo(422);

        world.services().answer(RECORD, 503, "{\"status\":503,\"code\":\"SERVICE_UNAVAILABLE\"}");
        assertThat(sent(world.treasurer("gulshan"), held("250")).statusCode()).isEqualTo(503);

        world.services().answer("GET /api/groups/" + Examples.GROUP, 503, "{\"status\":503}");
        assertThat(sent(world.treasurer("gulshan"), held("250")).statusCode()).isEqualTo(503);
    }

    @Test
    void asksWhoIsNoLongerSignedInToSignInAgain() {
        assertThat(new Browser(world.url()).asScript().get("/groups/outbox").statusCode())
                .isEqualTo(401);
        assertThat(world.signedIn("analyst", "", "AMFOT_ANALYST")
                        .asScript()
                        .get("/groups/outbox")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void comesBackWithWhatWasWrittenAndWhichMeetingItCorrects() {
        Browser treasurer = world.treasurer("gulshan");
        Map<String, String> fields = held("much");
        fields.put("corrects", KEY);

        String body = treasurer.submit(treasurer.get(NEW), NEW, fields).body();

        assertThat(body)
                .contains("data-blank=\"false\"", "value=\"much\"")
                .contains("name=\"corrects\" value=\"" + KEY + "\"")
                .contains("name=\"previousMeetingId\" value=\"" + BEFORE + "\"");
    }

    private static HttpResponse<String> sent(Browser treasurer, Map<String, String> fields) {
        JsonNode door = JSON.readTree(treasurer.asScript().get("/groups/outbox").body());
        assertThat(door.path("person").asString()).isEqualTo("gulshan");
        Map<String, String> all = new HashMap<>(fields);
        all.put(door.path("parameter").asString(), door.path("token").asString());
        return treasurer.post(NEW, all);
    }

    private static Map<String, String> held(String repaid) {
        return new HashMap<>(Map.of(
                "key",
                KEY,
                "previousMeetingId",
                BEFORE,
                "currency",
                "TJS",
                "heldOn",
                "2026-11-21",
                "came-" + Examples.MEMBER,
                "PRESENT",
                "openingCount",
                "100",
                "closingCount",
                "350",
                "borrower-" + Examples.LOAN,
                Examples.MEMBER,
                "paid-" + Examples.LOAN,
                repaid));
    }
}
