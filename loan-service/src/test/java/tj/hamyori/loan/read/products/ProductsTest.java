package tj.hamyori.loan.read.products;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.loan.read.Lender.assertAnswer;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tj.hamyori.loan.Api;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.events.ProductTerms;
import tj.hamyori.loan.read.Lender;

@LoanServiceTest
class ProductsTest {

    private static final LocalDate SECOND_VERSION_FROM = LocalDate.of(2026, 3, 1);
    private static final String SEED = """
            {"code":"SEED","name":"Seed","kind":"INTEREST_FREE","currency":"TJS","minPrincipalMinor":50000,
             "maxPrincipalMinor":500000,"minInstalments":12,"maxInstalments":24,"every":1,"unit":"MONTH",
             "interestMethod":"NONE","annualRatePercent":"0","amortisation":"EQUAL_PRINCIPAL",
             "principalGraceInstalments":0,"flatFeeMinor":0,"feeCostBasis":null,"eligibility":"ANYONE",
             "officerLimitMinor":200000,"approverLimitMinor":400000,"instalmentMultipleMinor":1,
             "nonWorkingDays":"KEEP","calendar":"NONE","excessTreatment":null,
             "meetingDay":null,"followsGroupMeetings":null,"maxTranches":null,"validFrom":"2025-01-01"}""";

    @LocalServerPort
    private int port;

    @Autowired
    private Products products;

    @Test
    void listsTheLatestVersionOfEachProductByItsCode() {
        Lender lender = Lender.founded(port);
        String expected = "{\"items\":[" + SEED + "]}";
        assertAnswer(lender.officer(), "/api/loan-products", expected);

        lender.admin().defineProduct("MIGRANT", ",\"eligibility\":\"MIGRANT_HOUSEHOLD\"");
        defineSecondVersion(lender);
        String migrant = SEED.replace("SEED", "MIGRANT").replace("ANYONE", "MIGRANT_HOUSEHOLD");
        assertAnswer(
                lender.officer(), "/api/loan-products", "{\"items\":[" + migrant + "," + secondVersion(SEED) + "]}");
    }

    @Test
    void aVersionStandsFromItsFirstDayToTheDayBeforeTheNext() {
        Lender lender = Lender.founded(port);
        defineSecondVersion(lender);
        assertThat(products.inForce(lender.mfo(), "SEED", LocalDate.of(2024, 12, 31)))
                .isEmpty();
        assertThat(products.inForce(lender.mfo(), "SEED", LocalDate.of(2025, 1, 1)))
                .map(ProductTerms::maxPrincipalMinor)
                .contains(500_000L);
        assertThat(products.inForce(lender.mfo(), "SEED", SECOND_VERSION_FROM.minusDays(1)))
                .map(ProductTerms::maxPrincipalMinor)
                .contains(500_000L);
        assertThat(products.inForce(lender.mfo(), "SEED", SECOND_VERSION_FROM))
                .map(ProductTerms::maxPrincipalMinor)
                .contains(600_000L);
    }

    @Test
    void theVersionInForceOnTheDayOfTheApplicationIsLentNotTheLatest() {
        Lender lender = Lender.founded(port);
        defineSecondVersion(lender);
        String large = Api.application(UUID.randomUUID(), "SEED", PlayedGroupService.member(), 600_000);
        assertThat(lender.officer().post(Lender.APPLICATIONS, large).code()).isEqualTo("PRINCIPAL_OUTSIDE_PRODUCT");
        assertThat(lender.officer()
                        .post(Lender.APPLICATIONS, large.replace("2026-01-15", "2026-03-01"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theSameVersionAgainAddsNothing() {
        Lender lender = Lender.founded(port);
        assertThat(lender.admin().defineProduct("SEED", "").status()).isEqualTo(201);
        assertAnswer(lender.officer(), "/api/loan-products", "{\"items\":[" + SEED + "]}");
    }

    @Test
    void anotherOrganisationsProductsAreNotShown() {
        Lender lender = Lender.founded(port);
        Api stranger = Api.as(port, "nilufar", "X" + lender.mfo(), "LOAN_OFFICER");
        assertAnswer(stranger, "/api/loan-products", "{\"items\":[]}");
        assertThat(products.inForce("X" + lender.mfo(), "SEED", SECOND_VERSION_FROM))
                .isEmpty();
    }

    private static void defineSecondVersion(Lender lender) {
        assertThat(lender.admin()
                        .post("/api/loan-products", secondVersion(Api.product("SEED", "")))
                        .status())
                .isEqualTo(201);
    }

    private static String secondVersion(String first) {
        return first.replace("\"Seed\"", "\"Seed of 2027\"")
                .replace("500000", "600000")
                .replace("2025-01-01", SECOND_VERSION_FROM.toString());
    }
}
