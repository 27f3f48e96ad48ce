package tj.hamyori.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tj.hamyori.local.journey.system.Circle;
import tj.hamyori.local.journey.system.Organisation;
import tj.hamyori.local.journey.system.SharedSystem;
import tj.hamyori.local.journey.system.WholeSystem;
import tools.jackson.databind.JsonNode;

/** A treasurer whose phone loses the signal: what she saved stays on it and arrives once, in order. */
@Order(9)
@ExtendWith({SharedSystem.class, SharedChromium.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfflineMeetingIT {
    private static final String REPAID_LOAN = "99999999-9999-4999-8999-999999999991";
    private static final String KEPT = "is kept on this phone and goes as soon as there is a signal";

    private WholeSystem system;
    private Organisation organisation;
    private Chromium chromium;

    @BeforeAll
    void prepare(WholeSystem running, Chromium browser) {
        chromium = browser;
        system = running;
        organisation = Organisation.founded(running, "BESIGNAL");
    }

    @Test
    void keepsMeetingsWithoutASignalAndSendsThemInOrderAndOnce() {
        Circle circle = circle("Лола");
        try (Visit visit = atTheForm(circle).hasSignal(false)) {
            String first = saves(visit, circle, "2025-07-01", "0", "10", "10");
            assertThat(box(visit).innerText()).contains("Meeting of 01.07.2025", KEPT);
            visit.page().reload();
            assertThat(visit.heading()).isEqualTo("Record a meeting");
            String second = saves(visit, circle, "2025-08-01", "10", "5", "15");
            assertThat(lines(visit).count()).isEqualTo(2);
            visit.examined("treasurer-without-a-signal");
            visit.opens("/groups").examined("treasurer-offline");
            assertThat(visit.text()).contains("No signal", "Лола");
            assertThat(recorded(circle)).isEmpty();
            visit.page().evaluate("async () => { window.again = (await hamyoriOutbox.kept())[0]; }");

            visit.hasSignal(true);

            await().atMost(Duration.ofSeconds(40)).until(() -> count(box(visit).innerText(), "has arrived") == 2);
            assertThat(recorded(circle)).containsExactlyInAnyOrder(first, second);
            assertThat(previous(circle, second)).isEqualTo(first);

            // As if the answer to the first had been lost on the way.
            visit.page()
                    .evaluate("async () => { await hamyoriOutbox.atOnce('readwrite', all => all.put(again));"
                            + " await hamyoriOutbox.send(); }");
            assertThat(count(box(visit).innerText(), "has arrived")).isEqualTo(3);
            assertThat(recorded(circle)).containsExactlyInAnyOrder(first, second);
            assertThat(kept(visit)).isZero();
        }
    }

    @Test
    void waitsForHerToSignInAgain() {
        Circle circle = circle("Насрин");
        try (Visit visit = atTheForm(circle).hasSignal(false)) {
            String meeting = saves(visit, circle, "2025-07-01", "0", "10", "10");

            visit.isForgotten().hasSignal(true);

            box(visit).getByText("sign in again to send it").waitFor();
            assertThat(recorded(circle)).isEmpty();
            visit.signsIn(treasurer(circle));
            box(visit).getByText("has arrived").waitFor();
            assertThat(recorded(circle)).containsExactly(meeting);
        }
    }

    @Test
    void showsARefusalInHerLanguageWithWhatSheWroteAndHoldsTheNextOneBack() {
        Circle circle = circle("Савсан");
        try (Visit visit = atTheForm(circle)) {
            visit.button("Тоҷикӣ").click();
            visit.hasSignal(false);
            String refused = saves(visit, circle, "2025-07-01", "0", "0", "10");
            String next = saves(visit, circle, "2025-08-01", "10", "5", "15");

            visit.hasSignal(true);

            Locator open = visit.button("Дидани хато");
            open.waitFor();
            assertThat(box(visit).innerText()).contains("ба ин шакл қабул нашуд", "ҷаласаи пеш аз худро интизор аст");
            assertThat(recorded(circle)).isEmpty();
            open.click();
            visit.page().locator("main [role=alert]").waitFor();
            assertThat(field(visit, "heldOn").inputValue()).isEqualTo("2025-07-01");
            assertThat(saved(visit, circle).inputValue()).isEqualTo("0");
            visit.examined("treasurer-refused");
            saved(visit, circle).fill("10");
            visit.button("Сабти ҷаласа").click();

            await().atMost(Duration.ofSeconds(20)).until(() -> recorded(circle).size() == 2);
            assertThat(recorded(circle)).contains(next).doesNotContain(refused);
            String corrected = recorded(circle).stream()
                    .filter(one -> !one.equals(next))
                    .findFirst()
                    .orElseThrow();
            assertThat(previous(circle, next)).isEqualTo(corrected);
            visit.page().waitForURL(url -> url.endsWith(corrected));
            await().until(() -> kept(visit) == 0);
        }
    }

    @Test
    void givesBackWhatWasWrittenWhenThePhoneGaveUp() {
        Circle circle = circle("Наргис");
        try (Visit visit = atTheForm(circle)) {
            saved(visit, circle).fill("25");
            String key = field(visit, "key").inputValue();
            await().until(() -> drafts(visit) == 1);
            visit.hasSignal(false).page().reload();

            visit.page().locator("#restored").waitFor();
            assertThat(saved(visit, circle).inputValue()).isEqualTo("25");
            assertThat(field(visit, "key").inputValue()).isEqualTo(key);
            visit.button("Begin anew").click();
            assertThat(saved(visit, circle).inputValue()).isEmpty();
        }
    }

    @Test
    void keepsWhatWasWrittenForALoanThatIsNoLongerOnTheSheet() {
        Circle circle = circle("Бунафша");
        String member = circle.members().getFirst();
        try (Visit visit = atTheForm(circle)) {
            saved(visit, circle).fill("25");
            await().until(() -> drafts(visit) == 1);
            // As if it had been on the sheet when she wrote, and was repaid at the counter since.
            visit.page()
                    .evaluate(
                            "async ([paid, borrower, member]) => { const [one] = await hamyoriOutbox.drafts();"
                                    + " one.fields.push([paid, '12.50'], [borrower, member]); await"
                                    + " hamyoriOutbox.atOnce('readwrite', (meetings, drafts) => drafts.put(one)); }",
                            List.of("paid-" + REPAID_LOAN, "borrower-" + REPAID_LOAN, member));
            visit.page().reload();

            field(visit, "paid-" + REPAID_LOAN).waitFor();
            String name = visit.page()
                    .locator("fieldset:has([name='came-" + member + "']) legend")
                    .first()
                    .innerText();
            assertThat(visit.page().locator("#meeting div.gone").innerText())
                    .contains(name, "repayment", "is no longer on the sheet");
            assertThat(field(visit, "paid-" + REPAID_LOAN).inputValue()).isEqualTo("12.50");
            assertThat(field(visit, "borrower-" + REPAID_LOAN).inputValue()).isEqualTo(member);
            assertThat(saved(visit, circle).inputValue()).isEqualTo("25");
            visit.examined("treasurer-loan-gone");
            visit.button("Begin anew").click();
            assertThat(visit.page().locator("#meeting .gone").count()).isZero();
        }
    }

    @Test
    void warnsBeforeSigningOutDeletesWhatIsUnsent() {
        Circle circle = circle("Райҳон");
        try (Visit visit = atTheForm(circle).hasSignal(false)) {
            saves(visit, circle, "2025-07-01", "0", "0", "10");
            visit.hasSignal(true);
            visit.button("See what is wrong").waitFor();
            AtomicBoolean asked = new AtomicBoolean();
            visit.page().onceDialog(dialog -> {
                dialog.dismiss();
                asked.set(true);
            });
            visit.button("Sign out").click();
            visit.page().waitForCondition(asked::get);
            assertThat(kept(visit)).isOne();

            visit.page().onceDialog(dialog -> {
                assertThat(dialog.message()).contains("Not sent yet: 1");
                dialog.accept();
            });
            visit.button("Sign out").click();

            visit.link("Sign in").waitFor();
            assertThat(kept(visit)).isZero();
            assertThat(box(visit).isVisible()).isFalse();
            assertThat(visit.page().evaluate("async () => (await (await caches.open('pages')).keys()).length"))
                    .isEqualTo(0);
        }
    }

    private Circle circle(String name) {
        return organisation.forms(name, List.of("Каримова Сафия", "Раҳимова Зулфия"));
    }

    private static String treasurer(Circle circle) {
        return "besignal-treasurer-" + circle.groupId().substring(0, 8).toLowerCase(Locale.ROOT);
    }

    /** Signed in, and the form before her; the browser notes every request that finds no signal. */
    private Visit atTheForm(Circle circle) {
        Visit visit = new Visit(chromium, system.ports()).expectsRefusals().signsIn(treasurer(circle));
        visit.opens("/groups/" + circle.groupId()).link("Record a meeting").click();
        visit.page()
                .waitForFunction("async () => navigator.serviceWorker.controller"
                        + " && !!(await caches.match(location.pathname)) && !!(await caches.match('/offline'))");
        return visit;
    }

    /** Fills the form and saves it; the meeting's id. */
    private static String saves(
            Visit visit, Circle circle, String heldOn, String opening, String saved, String closing) {
        int before = lines(visit).count();
        String key = field(visit, "key").inputValue();
        field(visit, "heldOn").fill(heldOn);
        field(visit, "openingCount").fill(opening);
        saved(visit, circle).fill(saved);
        field(visit, "closingCount").fill(closing);
        visit.page().locator("#meeting button[type=submit]").click();
        await().atMost(Duration.ofSeconds(40))
                .until(() -> field(visit, "closingCount").inputValue().isEmpty()
                        && lines(visit).count() == before + 1);
        return key;
    }

    private static Locator field(Visit visit, String name) {
        return visit.page().locator("#meeting [name='" + name + "']");
    }

    private static Locator saved(Visit visit, Circle circle) {
        return field(visit, "saved-" + circle.members().getFirst());
    }

    private static Locator box(Visit visit) {
        return visit.page().locator("#outbox");
    }

    private static Locator lines(Visit visit) {
        return box(visit).locator("li");
    }

    private static int kept(Visit visit) {
        return (Integer) visit.page().evaluate("async () => (await hamyoriOutbox.kept()).length");
    }

    private static int drafts(Visit visit) {
        return (Integer) visit.page().evaluate("async () => (await hamyoriOutbox.drafts()).length");
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    private static List<String> recorded(Circle circle) {
        return circle.treasurer()
                .get(circle.path())
                .as(200)
                .path("meetings")
                .valueStream()
                .map(meeting -> meeting.path("meetingId").asString())
                .toList();
    }

    private static String previous(Circle circle, String meeting) {
        JsonNode recorded =
                circle.treasurer().get(circle.path() + "/meetings/" + meeting).as(200);
        return recorded.path("previousMeetingId").asString();
    }
}
