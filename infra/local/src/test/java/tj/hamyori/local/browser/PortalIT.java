package tj.hamyori.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import tj.hamyori.local.journey.system.SharedSystem;
import tj.hamyori.local.journey.system.WholeSystem;
import tj.hamyori.local.setup.Part;

/** The people of the demo at the portal, each page at 360 and 1280 pixels. */
@Order(8)
@ExtendWith({SharedSystem.class, SharedChromium.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalIT {
    private static final String MONTH_END = "2026-10-31";

    private WholeSystem system;
    private Chromium chromium;
    private Applicant applicant;

    @BeforeAll
    void prepare(WholeSystem running, Chromium browser) {
        chromium = browser;
        system = running;
        system.playDemo();
        applicant = Applicant.of(system);
    }

    private Visit visit() {
        return new Visit(chromium, system.ports());
    }

    @Test
    @Order(1)
    void refusesAWrongPassword() {
        try (Visit visit = visit()) {
            visit.opens("/").examined("start");
            visit.comesToTheDoor().examined("sign-in");

            visit.triesPassword("nilufar", "not-her-password");

            assertThat(visit.text()).contains("The username or the password is not right.");
            visit.examined("sign-in-refused");
            visit.triesPassword("nilufar", "hamyori-demo");
            assertThat(visit.heading()).startsWith("Welcome");
        }
    }

    @Test
    @Order(2)
    void letsAnOfficerDecideAnApplication() {
        try (Visit visit = visit().signsIn("nilufar")) {
            visit.examined("officer-start");
            visit.link("Queue").click();
            visit.examined("officer-queue");
            visit.linkTo("/applications/" + applicant.applicationId()).click();
            visit.examined("officer-application");

            visit.button("Approve").click();

            assertThat(visit.text()).contains("The application is approved.");
            visit.examined("officer-application-approved");
        }
    }

    @Test
    @Order(3)
    void letsAnOfficerDisburseAndShowsTheLoanFile() {
        try (Visit visit = visit().signsIn("nilufar")) {
            visit.opens("/loans/" + applicant.applicationId()).examined("officer-loan-approved");
            visit.page().locator("form[action$='/disburse'] [name=channel]").selectOption("CASH");
            visit.button("Record disbursement").click();
            assertThat(visit.text()).contains("The loan is disbursed.");

            await().atMost(Duration.ofSeconds(30)).until(() -> {
                visit.opens("/loans/" + applicant.applicationId());
                return visit.page().getByText("Not yet due").count() > 0
                        || visit.page().locator("table caption").count() > 0;
            });

            assertThat(visit.text()).contains("Account").contains("1,000.00");
            visit.examined("officer-loan-file");
        }
    }

    @Test
    @Order(4)
    void showsAnOfficerHerLists() {
        try (Visit visit = visit().signsIn("nilufar")) {
            visit.opens("/loans").examined("officer-loans");
            visit.page().locator("main table a").first().click();
            visit.examined("officer-loan-of-the-demo");
            visit.opens("/arrears").examined("officer-arrears");
            visit.opens("/members").examined("officer-members");
            visit.page().locator("main table a, main ul.lines a").first().click();
            visit.examined("officer-member");
            visit.opens("/groups").examined("officer-groups");
            visit.opens("/groups/" + applicant.groupId()).examined("officer-group");
            for (String page : List.of("governance", "activities", "grading", "changes")) {
                visit.opens("/groups/" + applicant.groupId() + "/" + page).examined("officer-group-" + page);
            }
            visit.opens("/applications/new").examined("officer-application-new");
            visit.opens("/members/new").examined("officer-member-new");
            visit.opens("/groups/new").examined("officer-group-new");
            visit.opens("/portfolio").examined("officer-portfolio");
        }
    }

    @Test
    @Order(5)
    void letsTheTreasurerRecordAMeetingAndTheSecondKeyHolderVerifyIt() {
        String meeting;
        try (Visit visit = visit().signsIn("treasurer-ra-09")) {
            visit.examined("treasurer-start");
            visit.opens("/groups").examined("treasurer-groups");
            visit.opens("/groups/" + applicant.groupId()).examined("treasurer-group");
            visit.link("Record a meeting").click();
            // The group's copy of the account may be told a moment after the account itself is shown.
            Locator paid = visit.page().locator("[name='paid-" + applicant.applicationId() + "']");
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                visit.page().reload();
                return paid.count() == 1;
            });
            visit.examined("treasurer-meeting-new");
            visit.page().locator("[name=openingCount]").fill("0");
            paid.fill("12.50");
            visit.page().locator("[name=closingCount]").fill("12.50");
            visit.button("Record the meeting").click();
            visit.page().waitForURL(url -> !url.endsWith("/new"));
            assertThat(visit.text()).contains("Now a second person counts and verifies it.");
            visit.examined("treasurer-meeting");
            assertThat(visit.button("Verify the meeting").count()).isZero();
            meeting =
                    visit.page().url().substring(system.ports().url(Part.PORTAL).length());
        }
        try (Visit visit = visit().signsIn("keyholder-ra-09")) {
            visit.opens(meeting).examined("keyholder-meeting");
            visit.page().locator("[name=counted]").fill("12.50");
            visit.button("Verify the meeting").click();
            assertThat(visit.text()).contains("The meeting is verified.");
            visit.examined("keyholder-meeting-verified");
        }
        try (Visit visit = visit().signsIn("nilufar")) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> visit.opens("/loans/" + applicant.applicationId())
                            .text()
                            .contains("12.50"));
        }
    }

    @Test
    @Order(6)
    void showsTheAnalystFiguresWithAChartAndNoNames() {
        try (Visit visit = visit().signsIn("analyst")) {
            visit.examined("analyst-start");
            visit.opens("/portfolio?asOf=" + MONTH_END);

            Locator bars = visit.page().locator("main svg.bars rect.bar");
            assertThat(bars.count()).isGreaterThanOrEqualTo(5);
            assertThat(visit.text()).contains("ORIYON").contains("DILSUZ").contains("Gross loan portfolio");
            assertThat(visit.text()).doesNotContain(applicant.name());
            visit.examined("analyst-portfolio");
            visit.opens("/portfolio/reports").examined("analyst-reports");
            visit.page().locator("main a").first().click();
            visit.examined("analyst-report");
        }
    }

    @Test
    @Order(7)
    void showsTheAnalystNoPersonsPages() {
        try (Visit visit = visit().signsIn("analyst")) {
            visit.expectsRefusals().opens("/queue");

            assertThat(visit.text()).contains("Your sign-in has no right to this");
            assertThat(visit.text()).doesNotContain(applicant.name());
            visit.examined("analyst-refused");
            visit.opens("/nowhere").examined("nowhere");
        }
    }

    @Test
    @Order(8)
    void speaksTajikAndRussian() {
        try (Visit visit = visit().signsIn("nilufar")) {
            visit.button("Русский").click();
            visit.examined("officer-start-russian");
            visit.opens("/queue").examined("officer-queue-russian");
            visit.button("Тоҷикӣ").click();
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("tg");
            visit.examined("officer-queue-tajik");
            visit.button("English").click();
        }
    }

    @Test
    @Order(9)
    void letsNobodyInAfterSignOut() {
        try (Visit visit = visit().signsIn("nilufar")) {
            visit.button("Sign out").click();
            visit.link("Sign in").waitFor();

            visit.opens("/queue");

            assertThat(visit.page().url()).startsWith(system.ports().url(Part.IDENTITY));
            assertThat(visit.page().getByRole(AriaRole.HEADING).first().innerText())
                    .isEqualTo("Sign in");
        }
    }

    @Test
    @Order(10)
    void showsBooksCashAndFiguresToThoseWhoAnswerForThem() {
        String group = "/groups/" + applicant.groupId();
        try (Visit visit = visit().signsIn("nilufar")) {
            visit.opens(group).link("Books").click();
            visit.examined("officer-books");
            assertThat(visit.text()).contains("What the group has", "12.50");
            visit.opens(group + "/members/" + applicant.memberId() + "/passbook")
                    .examined("officer-passbook");
            assertThat(visit.text()).contains("Repaid to the lender");
            visit.opens("/cash-in-transit").examined("officer-cash-in-transit");
        }
        try (Visit visit = visit().signsIn("analyst")) {
            visit.opens("/indicators").examined("analyst-indicators");
            assertThat(visit.text())
                    .contains("All member organisations together", "Positive decisions")
                    .doesNotContain("part is missing", applicant.name());
        }
        try (Visit visit = visit().signsIn("admin-oriyon")) {
            visit.opens("/dead-letters").examined("admin-dead-letters");
            assertThat(visit.text()).contains("Nothing is set aside.");
        }
    }
}
