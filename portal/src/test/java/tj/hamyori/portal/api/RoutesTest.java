package tj.hamyori.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tj.hamyori.portal.client.Service;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/api/members, GROUP",
        "/api/members/1/household, GROUP",
        "/api/groups/1/collection-sheet, GROUP",
        "/api/meeting-conflicts, GROUP",
        "/api/cash-in-transit, GROUP",
        "/api/abandonment-notices/unseen, GROUP",
        "/api/household-readings, GROUP",
        "/api/finding-readings, LOAN",
        "/api/household-assessments, GROUP",
        "/api/indicators, GROUP",
        "/api/application-indicators, LOAN",
        "/api/loan-products, LOAN",
        "/api/loan-applications/1/approve, LOAN",
        "/api/loans/1/disburse, LOAN",
        "/api/eligibility, LOAN",
        "/api/schedules/preview, REPAYMENT",
        "/api/loan-accounts/1/repayments, REPAYMENT",
        "/api/portfolio-imports, REPAYMENT",
        "/api/jobs/arrears/runs, REPAYMENT",
        "/api/portfolio-quality, REPAYMENT",
        "/api/portfolio-reports/1, REPAYMENT",
        "/api/suspense, REPAYMENT",
        "/api/users, IDENTITY"
    })
    void knowsTheOwnerOfEveryPath(String path, Service owner) {
        assertThat(Routes.owner(path)).contains(owner);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/loansharks", "/api/member", "/actuator/health"})
    void ownsNothingElse(String path) {
        assertThat(Routes.owner(path)).isEmpty();
    }

    @Test
    void tellsLoansFromLoanAccounts() {
        assertThat(Routes.owner("/api/loan-accounts")).contains(Service.REPAYMENT);
        assertThat(Routes.owner("/api/loans")).contains(Service.LOAN);
    }
}
