package tj.hamyori.repayment.read.arrearslist;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

@RepaymentServiceTest
class ArrearsListTest {

    /** The loans of {@link #withFourLoans} are then 31, 30, 1 and 0 days late. */
    private static final String LIST = "/api/loan-accounts?asOf=2026-03-18";

    @Autowired
    Environment environment;

    @Test
    void listsTheLateLoansTheLatestFirst() {
        Http admin = withFourLoans("ARRA");

        JsonNode items = admin.get(LIST).json().path("items");

        assertThat(items.findValuesAsString("loanNumber")).containsExactly("31", "30", "1");
        JsonNode latest = items.path(0);
        assertThat(latest.path("daysPastDue").asInt()).isEqualTo(31);
        assertThat(latest.path("arrearsBucket").asString()).isEqualTo("D31_60");
        assertThat(latest.path("overdueMinor").asLong()).isEqualTo(16_000);
        assertThat(latest.path("outstandingPrincipalMinor").asLong()).isEqualTo(26_000);
        assertThat(latest.path("currency").asString()).isEqualTo("TJS");
    }

    @Test
    void keepsToABucketBothEndsIncluded() {
        Http admin = withFourLoans("ARRB");
        assertThat(numbers(admin, "&bucket=CURRENT")).containsExactly("0");
        assertThat(numbers(admin, "&bucket=D1_30")).containsExactly("30", "1");
        assertThat(numbers(admin, "&bucket=D31_60")).containsExactly("31");
        assertThat(numbers(admin, "&bucket=D61_90")).isEmpty();
        assertThat(numbers(admin, "&bucket=ALL")).containsExactly("31", "30", "1", "0");
    }

    /** The schedule of the second loan ends on 15 March; the first one goes on. */
    @Test
    void listsLoansPastTheirFinalMaturityFromTheDayAfter() {
        Http admin = admin("ARRM");
        ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3) + loan("2", "2026-01-15", "100", "TJS", 2), "", "")
                .load(admin);
        String past = "/api/loan-accounts?pastMaturity=true&asOf=";

        assertThat(admin.get(past + "2026-03-15").json().path("items")).isEmpty();
        assertThat(admin.get(past + "2026-03-16").json().path("items").findValuesAsString("loanNumber"))
                .containsExactly("2");
    }

    @Test
    void refusesABucketThatIsNone() {
        Http.Answer refused = admin("ARRC").get(LIST + "&bucket=D1_31");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("UNKNOWN_BUCKET");
        assertThat(refused.json().path("violations").path(0).path("field").asString())
                .isEqualTo("bucket");
    }

    @Test
    void answersPageByPage() {
        Http admin = withFourLoans("ARRD");

        JsonNode first = admin.get(LIST + "&limit=2").json();
        JsonNode second = admin.get(
                        LIST + "&limit=2&after=" + first.path("next").asString())
                .json();

        assertThat(first.path("items").findValuesAsString("loanNumber")).containsExactly("31", "30");
        assertThat(second.path("items").findValuesAsString("loanNumber")).containsExactly("1");
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void showsNobodyTheLoansOfOthers() {
        Http admin = withFourLoans("ARRE");
        Http treasurer = admin.as(TestTokens.of("treasurer")
                .mfo("ARRE")
                .roles("TREASURER")
                .groups(UUID.randomUUID())
                .bearer());
        Http analyst = admin.as(TestTokens.of("analyst").roles("AMFOT_ANALYST").bearer());

        assertThat(numbers(admin("ARRF"), "&bucket=ALL")).isEmpty();
        assertThat(numbers(treasurer, "&bucket=ALL")).isEmpty();
        assertThat(analyst.get(LIST).status()).isEqualTo(403);
    }

    private static List<String> numbers(Http http, String query) {
        Http.Answer answer = http.get(LIST + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("items").findValuesAsString("loanNumber");
    }

    /** Each is numbered by its days past due on 18 March; a fifth is repaid. */
    private Http withFourLoans(String mfo) {
        Http admin = admin(mfo);
        ImportFiles.of(
                        loan("31", "2026-01-15", "300", "TJS", 3)
                                + loan("30", "2026-01-16", "300", "TJS", 3)
                                + loan("1", "2026-02-17", "300", "TJS", 3)
                                + loan("0", "2026-02-18", "300", "TJS", 3)
                                + loan("repaid", "2026-01-15", "300", "TJS", 3),
                        "",
                        "31,r1,2026-02-14,40,\nrepaid,r2,2026-02-15,300,\n")
                .load(admin);
        return admin;
    }

    private Http admin(String mfo) {
        return Http.admin(environment, mfo);
    }
}
