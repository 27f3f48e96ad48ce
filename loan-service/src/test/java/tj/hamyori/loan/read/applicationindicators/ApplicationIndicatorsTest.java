package tj.hamyori.loan.read.applicationindicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tj.hamyori.loan.Api;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.read.Lender;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

@LoanServiceTest
class ApplicationIndicatorsTest {

    private static final String PATH = "/api/application-indicators";
    private static final String THAT_DAY = "?from=2026-01-15&to=2026-01-15";

    @LocalServerPort
    private int port;

    private Lender lender;

    @BeforeEach
    void found() {
        lender = Lender.founded(port);
    }

    @Test
    void countsApplicationsOfAPeriodAndWhatBecameOfThem() {
        lender.approved(PlayedGroupService.member(true, true));
        lender.withdraw(lender.approved(PlayedGroupService.member(true, false)));
        lender.reject(lender.applied(PlayedGroupService.member(), null));
        lender.withdraw(lender.applied(PlayedGroupService.member(), null));
        lender.applied(PlayedGroupService.member(), null);
        lender.applied("2026-01-16");

        JsonNode figures = asked(THAT_DAY);

        assertThat(line(figures.path("whole"))).isEqualTo("5: 2 positive, 1 rejected, 1 withdrawn, 1 open");
        assertThat(figures.path("rejectedByReason").path("CANNOT_REPAY").asLong())
                .isEqualTo(1);
        assertThat(cells(figures, "household"))
                .containsExactly(
                        "ABANDONED 1: 1 positive, 0 rejected, 0 withdrawn, 0 open",
                        "MIGRANT 1: 1 positive, 0 rejected, 0 withdrawn, 0 open",
                        "OTHER 3: 0 positive, 1 rejected, 1 withdrawn, 1 open");
        assertThat(cells(figures, "sex")).containsExactly("NOT_STATED 5: 2 positive, 1 rejected, 1 withdrawn, 1 open");
        assertThat(cells(figures, "product")).hasSize(1);
        assertThat(figures.path("definitions").path("positiveDecisions").asString())
                .isNotBlank();
        assertThat(line(asked("?from=2026-01-15&to=2026-01-16").path("whole"))).startsWith("6: ");
        assertThat(line(asked("?from=2026-01-17&to=2026-01-31").path("whole")))
                .isEqualTo("0: 0 positive, 0 rejected, 0 withdrawn, 0 open");
    }

    @Test
    void isForWhoAnswersForTheOrganisation() {
        lender.applied("2026-01-15");

        assertThat(lender.officer().get(PATH).status()).isEqualTo(403);
        assertThat(line(Lender.founded(port).admin().get(PATH + THAT_DAY).json().path("whole")))
                .startsWith("0: ");
        assertThat(line(lender.admin().get(PATH + THAT_DAY).json().path("whole")))
                .startsWith("1: ");
    }

    @Test
    void tellsTheAssociationOfFivePersonsAndOfNoneFewer() {
        String day = "?from=2026-02-27&to=2026-02-27";
        Api analyst = Api.as(port, TestTokens.of("analyst").roles("AMFOT_ANALYST"));
        for (int applicant = 0; applicant < 4; applicant++) {
            lender.applied("2026-02-27");
        }
        assertThat(analyst.get(PATH + day).json().path("whole").isNull()).isTrue();

        Lender.founded(port).applied("2026-02-27");

        JsonNode figures = analyst.get(PATH + day).json();
        assertThat(figures.path("mfo").isNull()).isTrue();
        assertThat(figures.path("whole").path("applications").asLong()).isEqualTo(5);
        assertThat(figures.path("whole").path("positiveDecisions").asLong(-1)).isZero();
        assertThat(figures.path("whole").path("rejected").isNull()).isTrue();
        assertThat(cells(figures, "product")).isEmpty();
        assertThat(figures.path("cells")
                        .valueStream()
                        .map(cell -> cell.path("figures").path("applications").asLong()))
                .isNotEmpty()
                .allMatch(applications -> applications == 5);
    }

    private JsonNode asked(String query) {
        return lender.manager().get(PATH + query).json();
    }

    private static List<String> cells(JsonNode figures, String dimension) {
        return figures.path("cells")
                .valueStream()
                .filter(cell -> cell.path("dimension").asString().equals(dimension))
                .map(cell -> cell.path("value").asString() + " " + line(cell.path("figures")))
                .toList();
    }

    private static String line(JsonNode figures) {
        return "%d: %d positive, %d rejected, %d withdrawn, %d open"
                .formatted(
                        figures.path("applications").asLong(),
                        figures.path("positiveDecisions").asLong(),
                        figures.path("rejected").asLong(),
                        figures.path("withdrawn").asLong(),
                        figures.path("open").asLong());
    }
}
