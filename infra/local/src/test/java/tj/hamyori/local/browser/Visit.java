package tj.hamyori.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Ports;

/** One person's time at the portal: a browser with cookies of its own. Every page she sees is examined. */
final class Visit implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int PATIENCE_MILLIS = 15_000;
    static final int SMALL = 360;
    static final int LARGE = 1280;

    private final BrowserContext context;
    private final Page page;
    private final String portal;
    private boolean refusalsExpected;
    private final List<String> complaints = new ArrayList<>();

    Visit(Chromium chromium, Ports ports) {
        this.portal = ports.url(Part.PORTAL);
        this.context = chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(LARGE, 900));
        this.context.setDefaultTimeout(PATIENCE_MILLIS);
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !refusalsExpected) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Comes to the portal's first page and on to the sign-in page. */
    Visit comesToTheDoor() {
        page.navigate(portal + "/");
        link("Sign in").click();
        assertThat(heading()).isEqualTo("Sign in");
        return this;
    }

    Visit triesPassword(String username, String password) {
        field("Username").fill(username);
        field("Password").fill(password);
        button("Sign in").click();
        return this;
    }

    Visit signsIn(String username) {
        comesToTheDoor().triesPassword(username, "hamyori-demo");
        assertThat(heading()).startsWith("Welcome");
        return this;
    }

    /** From here on the browser may note that a page was refused. */
    Visit expectsRefusals() {
        refusalsExpected = true;
        return this;
    }

    /** Takes the signal away, or gives it back. */
    Visit hasSignal(boolean signal) {
        context.setOffline(!signal);
        return this;
    }

    /** As after a long time: neither the portal nor the provider knows her any more. */
    Visit isForgotten() {
        context.clearCookies();
        return this;
    }

    Visit opens(String path) {
        page.navigate(portal + path);
        return this;
    }

    /** The first link that says exactly this, whatever it looks like. */
    Locator link(String text) {
        return page.locator("a:text-is(\"" + text + "\")").first();
    }

    Locator linkTo(String path) {
        return page.locator("a[href='" + path + "']").first();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The field whose label begins so. */
    Locator field(String label) {
        return page.getByLabel(label).first();
    }

    String heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .innerText();
    }

    String text() {
        return page.locator("body").innerText();
    }

    /** On a small and a large screen: nothing sticks out, axe finds nothing, and a picture is kept. */
    void examined(String name) {
        for (int width : new int[] {SMALL, LARGE}) {
            seenAt(width, name);
            assertThat(violations()).as("axe on %s at %d px", name, width).isEmpty();
        }
    }

    /** Nothing sticks out and nothing went wrong; a picture is kept. */
    void seenAt(int width, String name) {
        page.setViewportSize(width, 900);
        int content = (Integer) page.evaluate("document.documentElement.scrollWidth");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
        assertThat(content).as("width of %s on a screen of %d px", name, width).isLessThanOrEqualTo(width);
        assertThat(complaints).as("errors in the browser on %s", name).isEmpty();
    }

    /** Of a page without frames, so that axe need not open a second page to gather what each frame says. */
    List<String> violations() {
        assertThat(page.frames()).hasSize(1);
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(Visit::line)
                        .toList();
    }

    private static String line(Rule violation) {
        return violation.getId() + ": "
                + violation.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .collect(Collectors.joining("; "));
    }

    @Override
    public void close() {
        context.close();
    }
}
