package tj.hamyori.repayment.batch.portfolioimport;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tools.jackson.databind.JsonNode;

/** Rows at the limit of what can be taken, and just past it. */
@RepaymentServiceTest
class ImportRowsTest {

    @Autowired
    Environment environment;

    @Test
    void takesAnInstalmentDueOnTheDayOfDisbursementAndNoneBefore() {
        Http admin = Http.admin(environment, "IMPX");
        JsonNode ended = ImportFiles.of(
                        loan("1", "2026-01-15", "300", "TJS", 2) + loan("2", "2026-01-15", "300", "TJS", 2),
                        "1,1,2026-01-15,150,0,0\n1,2,2026-02-15,150,0,0\n"
                                + "2,1,2026-01-14,150,0,0\n2,2,2026-02-15,150,0,0\n",
                        "")
                .load(admin);

        assertThat(ended.path("loans").path("rejected").asInt()).isOne();
        assertThat(ended.path("loans").path("accepted").asInt()).isOne();
        assertThat(admin.get(ended.path("rejectsUrl").asString()).body())
                .contains("instalments,4,due_on:BEFORE_DISBURSEMENT")
                .contains("loans,3,instalments:A_ROW_WAS_REJECTED")
                .doesNotContain("instalments,2,", "loans,2,");
    }

    @Test
    void namesTheColumnOfTermsThatCannotBe() {
        Http admin = Http.admin(environment, "IMPY");
        String taken = loan("1", "2026-01-15", "300", "TJS", 2);
        JsonNode ended = ImportFiles.of(taken + taken.replace("1,B-1", "2,B-2").replace("NONE,0,", "NONE,1,"), "", "")
                .load(admin);

        assertThat(ended.path("loans").path("rejected").asInt()).isOne();
        assertThat(ended.path("loans").path("accepted").asInt()).isOne();
        assertThat(admin.get(ended.path("rejectsUrl").asString()).body())
                .contains("loans,3,annual_rate_percent:rate-on-interest-free-loan");
    }
}
