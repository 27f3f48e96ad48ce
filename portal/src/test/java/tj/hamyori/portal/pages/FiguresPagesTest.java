package tj.hamyori.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tj.hamyori.portal.world.Browser;
import tj.hamyori.portal.world.Examples;
import tj.hamyori.portal.world.World;

/** The indicators as a page and as a file, and the messages set aside. */
class FiguresPagesTest {

    private static final String PERIOD = "?from=2026-01-01&to=2026-11-22&days=60";
    private static final String RETRY = "POST /api/dead-letters/7/retry";

    private World world = World.fresh();

    @BeforeEach
    void examplesAsDocumented() {
        world = World.fresh();
    }

    @Test
    void showsIndicatorsOfThePeriodAskedFor() {
        String body = manager().get("/indicators" + PERIOD).body();

        assertThat(body)
                .contains(
                        "ORIYON, from 01.01.2026 to 22.11.2026",
                        "812",
                        "Small numbers together",
                        "Too many debts already")
                .contains(
                        "dissolved in the period",
                        "<strong>2</strong>",
                        "<strong>44</strong>",
                        "<strong>–</strong>",
                        "/indicators/download?from=2026-01-01");
        assertThat(world.services().asked("GET /api/indicators").getFirst().query())
                .contains("from=2026-01-01", "to=2026-11-22", "asOf=2026-11-22", "operationalWithinDays=60");
        assertThat(world.services()
                        .asked("GET /api/application-indicators")
                        .getFirst()
                        .query())
                .contains("from=2026-01-01", "to=2026-11-22");
    }

    @Test
    void showsTheAssociationWhatIsPublishedAndNothingElse() {
        world.services().answer("GET /api/application-indicators", 200, """
                {"mfo":null,"whole":null,"rejectedByReason":{},"cells":[]}""");
        Browser analyst = world.signedIn("analyst", "", "AMFOT_ANALYST").language("en");

        assertThat(analyst.get("/indicators").body()).contains("Too few persons applied");
        assertThat(analyst.get("/dead-letters").statusCode()).isEqualTo(403);
        assertThat(world.signedIn("nilufar", "ORIYON", "LOAN_OFFICER")
                        .get("/indicators")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void asksNothingWhereThePeriodCannotBeRead() {
        assertThat(manager().get("/indicators?from=soon&to=2026-11-22").body())
                .contains("Write the date as 31.12.2026.");
        assertThat(world.services().asked("GET /api/indicators")).isEmpty();
    }

    @Test
    void writesAFileThatNoSpreadsheetReadsAsFormulas() {
        HttpResponse<String> file = manager().get("/indicators/download" + PERIOD);

        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"indicators-2026-01-01-2026-11-22.csv\"");
        assertThat(file.body().lines())
                .startsWith("from,to,mfo,figure,dimension,value,category,number")
                .contains(
                        "2026-01-01,2026-11-22,ORIYON,groupsEnded,district,Шаҳритус,,2",
                        "2026-01-01,2026-11-22,ORIYON,groupsOperational,district,NOT_STATED,,1",
                        "2026-01-01,2026-11-22,ORIYON,abandonedWomen,,,,",
                        "2026-01-01,2026-11-22,ORIYON,members,district,\"'=Кубодиён, поён\",OTHER,812",
                        "2026-01-01,2026-11-22,ORIYON,positiveDecisions,product,QARZI-HASAN,,44",
                        "2026-01-01,2026-11-22,ORIYON,rejected,reason,OVER_INDEBTED,,6");
    }

    @Test
    void hasAMessageTriedAgain() {
        world.services().answer(RETRY, 200, "{\"id\":7}");
        Browser admin = world.signedIn("admin", "ORIYON", "MFO_ADMIN").language("en");
        HttpResponse<String> page = admin.get("/dead-letters");
        assertThat(page.body()).contains("SCHEDULE_DOES_NOT_ADD_UP", "Applications and loans", Examples.LOAN);

        assertThat(admin.submit(page, "/dead-letters/LOAN/7/retry", Map.of()).body())
                .contains("The message has taken effect.");

        assertThat(world.services().asked(RETRY)).hasSize(1);
    }

    @Test
    void saysWhyAMessageStillCannotTakeEffect() {
        world.services().answer(RETRY, 422, """
                {"status":422,"code":"STILL_REFUSED","detail":"It still does not add up."}""");
        Browser admin = world.signedIn("admin", "ORIYON", "MFO_ADMIN").language("en");

        assertThat(admin.submit(admin.get("/dead-letters"), "/dead-letters/GROUP/7/retry", Map.of())
                        .body())
                .contains("It still does not add up.");
        assertThat(world.signedIn("auditor", "ORIYON", "AUDITOR")
                        .get("/dead-letters")
                        .body())
                .contains("SCHEDULE_DOES_NOT_ADD_UP")
                .doesNotContain("/retry");
    }

    private Browser manager() {
        return world.signedIn("farzona", "ORIYON", "BRANCH_MANAGER").language("en");
    }
}
