package tj.hamyori.repayment.batch.portfolioimport;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.LOANS;
import static tj.hamyori.repayment.ImportFiles.REPAYMENTS;
import static tj.hamyori.repayment.ImportFiles.WRITE_OFFS;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

@RepaymentServiceTest
class PortfolioImportTest {

    private static final int LARGEST_FILE_BYTES = 4 * 1024 * 1024;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takesGoodRowsAndNamesEveryReasonOfTheOthers() {
        Http admin = admin("IMPA");
        JsonNode ended = ImportFiles.of(
                        loan("1", "2026-01-15", "300", "TJS", 3)
                                + loan("2", "2026-01-15", "300.005", "TJS", 3)
                                + loan("3", "2026-01-15", "300", "TJS", 2)
                                + loan("1", "2026-01-15", "300", "TJS", 3),
                        "3,1,2026-02-15,100,0,0\n3,2,2026-03-15,100,0,0\n9,1,2026-03-15,100,0,0\n",
                        "1,r1,2026-02-15,100,\n1,r2,2026-01-14,50,\n1,r1,2026-02-16,1,\n1,r3,soon,0,\n"
                                + "3,r1,2026-02-15,1,\n7,r1,2026-02-15,1,\n1,r4,2026-02-20,250.00,\n")
                .load(admin);

        assertThat(ended.path("status").asString()).isEqualTo("COMPLETED");
        assertCounts(ended.path("loans"), 1, 3);
        assertCounts(ended.path("instalments"), 0, 3);
        assertCounts(ended.path("repayments"), 2, 5);
        String rejects = admin.get(ended.path("rejectsUrl").asString()).body();
        assertThat(rejects)
                .startsWith("file,line,reasons,original")
                .contains("loans,3,principal:TOO_MANY_DECIMALS")
                .contains("loans,4,instalments:DO_NOT_ADD_UP_TO_THE_PRINCIPAL")
                .contains("loans,5,loan_number:REPEATED")
                .contains("instalments,2,loan_number:LOAN_REJECTED")
                .contains("instalments,3,loan_number:LOAN_REJECTED")
                .contains("instalments,4,loan_number:UNKNOWN_LOAN")
                .contains("repayments,3,paid_on:BEFORE_DISBURSEMENT")
                .contains("repayments,4,receipt_number:REPEATED")
                .contains("repayments,5,paid_on:NOT_A_DATE; amount:ZERO")
                .contains("repayments,6,loan_number:LOAN_REJECTED")
                .contains("repayments,7,loan_number:UNKNOWN_LOAN");
        JsonNode account = admin.get("/api/loan-accounts/1?asOf=2026-02-28").json();
        assertThat(account.path("status").asString()).isEqualTo("OVERPAID");
        assertThat(account.path("creditMinor").asLong()).isEqualTo(5_000);
    }

    @Test
    void changesNothingTheSecondTimeAndSaysSo() {
        Http admin = admin("IMPB");
        ImportFiles files = ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3), "", "1,r1,2026-02-15,100,\n");
        JsonNode first = files.load(admin);
        long events = events("IMPB");

        JsonNode again = files.send(admin).json();

        assertThat(again.path("unchanged").asBoolean()).isTrue();
        assertThat(again.path("id").asString()).isEqualTo(first.path("id").asString());
        assertThat(events("IMPB")).isEqualTo(events);
    }

    @Test
    void addsOnlyTheNewReceiptsOfAKnownLoan() {
        Http admin = admin("IMPC");
        String loan = loan("1", "2026-01-15", "300", "TJS", 3);
        ImportFiles.of(loan, "", "1,r1,2026-02-15,100,\n").load(admin);
        long events = events("IMPC");

        JsonNode withLoan = ImportFiles.of(loan, "", "1,r1,2026-02-15,100,\n1,r2,2026-03-15,50,\n")
                .load(admin);
        JsonNode receiptsOnly = ImportFiles.of("", "", "1,r3,2026-03-16,25,\n1,r2,2026-03-15,51,\n")
                .load(admin);

        assertCounts(withLoan.path("repayments"), 2, 0);
        assertCounts(receiptsOnly.path("repayments"), 1, 1);
        assertThat(events("IMPC")).isEqualTo(events + 2);
        assertThat(outstanding(admin, "1", "2026-03-31")).isEqualTo(12_500);
    }

    @Test
    void takesAZeroInstalmentAndAByteOrderMarkAndQuotedFields() {
        Http admin = admin("IMPD");
        JsonNode ended = ImportFiles.of("", "1,1,2026-02-15,0,0,0\n1,2,2026-03-15,300,0,0\n", "")
                .with(
                        "loans",
                        "\uFEFF" + LOANS
                                + "1,B-1,,QARZ,\"Sewing, and\nselling\",2026-01-15,300,TJS,NONE,0,2,1,MONTH,3,2,KL,\n")
                .load(admin);

        assertCounts(ended.path("loans"), 1, 0);
        JsonNode quality = admin.get("/api/portfolio-quality?asOf=2026-02-28&by=sex")
                .json()
                .path("currencies")
                .path(0);
        assertThat(quality.path("loans").asLong()).isEqualTo(3);
        assertThat(quality.path("femaleBorrowers").asLong()).isEqualTo(2);
        assertThat(quality.path("cells")).hasSize(2);
        assertThat(quality.path("par0Minor").asLong()).isZero();
        assertThat(quality.path("notYetDueMinor").asLong()).isEqualTo(30_000);
    }

    @Test
    void rejectsABrokenLineAloneAndGoesOn() {
        Http admin = admin("IMPE");
        JsonNode ended = ImportFiles.of(
                        loan("1", "2026-01-15", "300", "TJS", 3),
                        "",
                        "1,\"r1,2026-02-15,100,\n1,r2,2026-02-15\n1,r3,2026-02-15,100,\n")
                .load(admin);

        assertCounts(ended.path("repayments"), 1, 2);
        assertThat(admin.get(ended.path("rejectsUrl").asString()).body())
                .contains("repayments,2,line:BROKEN")
                .contains("repayments,3,line:WRONG_NUMBER_OF_FIELDS");
    }

    /** Lines end as RFC 4180 has them; 2 is paid on the very day of its disbursement. */
    @Test
    void takesTheDecimalsThatEachCurrencyHas() {
        Http admin = admin("IMPM");
        JsonNode ended = ImportFiles.of(
                        loan("1", "2026-01-15", "3000", "JPY", 3).replace("\n", "\r\n")
                                + loan("2", "2026-01-15", "300.005", "KWD", 2).replace("\n", "\r\n")
                                + loan("3", "2026-01-15", "3000.0", "JPY", 3)
                                + loan("4", "2026-01-15", "300.0005", "KWD", 3),
                        "",
                        "1,r1,2026-02-15,1000,\r\n1,r2,2026-02-15,0.5,\r\n"
                                + "2,r1,2026-01-15,0.005,\r\n2,r2,2026-01-15,-1,\r\n")
                .load(admin);

        assertCounts(ended.path("loans"), 2, 2);
        assertCounts(ended.path("repayments"), 2, 2);
        assertThat(admin.get(ended.path("rejectsUrl").asString()).body())
                .contains("loans,4,principal:TOO_MANY_DECIMALS")
                .contains("loans,5,principal:TOO_MANY_DECIMALS")
                .contains("repayments,3,amount:TOO_MANY_DECIMALS")
                .contains("repayments,5,amount:NEGATIVE");
        assertThat(outstanding(admin, "1", "2026-02-15")).isEqualTo(2_000);
        assertThat(outstanding(admin, "2", "2026-01-15")).isEqualTo(300_000);
    }

    @Test
    void refusesAWrongHeaderAndSaysWhatWasExpected() {
        Http.Answer answer =
                ImportFiles.of("", "", "").with("loans", "number,amount\n").send(admin("IMPF"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("WRONG_HEADER");
        assertThat(answer.body()).contains("expected: loan_number,borrower_number");
    }

    @Test
    void refusesAMissingFileAndOneThatIsNotText() {
        Http admin = admin("IMPG");
        assertThat(ImportFiles.of("", "", "").without("instalments").send(admin).code())
                .isEqualTo("FILE_MISSING");
        byte[] latin = (REPAYMENTS + "1,r\u00e9,2026-02-15,100,\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ImportFiles.of("", "", "")
                        .with("repayments", latin)
                        .send(admin)
                        .code())
                .isEqualTo("NOT_UTF8");
    }

    @Test
    void takesAFileAsLargeAsTheLimitAndRefusesALargerOne() {
        byte[] largest = new byte[LARGEST_FILE_BYTES];
        // One long line that is no row: it is read to its end, and refused for what it is.
        assertThat(ImportFiles.of("", "", "")
                        .with("repayments", largest)
                        .send(admin("IMPH"))
                        .status())
                .isNotEqualTo(413);

        Http.Answer answer = ImportFiles.of("", "", "")
                .with("repayments", new byte[LARGEST_FILE_BYTES + 1])
                .send(admin("IMPH"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(413);
    }

    @Test
    void writesOffWhatIsUnpaidAndRejectsAnotherAmount() {
        Http admin = admin("IMPI");
        JsonNode ended = ImportFiles.of(
                        loan("1", "2026-01-15", "300", "TJS", 3) + loan("2", "2026-01-15", "300", "TJS", 3),
                        "",
                        "1,r1,2026-02-15,100,\n1,r2,2026-06-15,30,\n")
                .with("writeOffs", WRITE_OFFS + "1,2026-05-15,200\n2,2026-05-15,299.99\n")
                .load(admin);

        assertCounts(ended.path("writeOffs"), 1, 1);
        JsonNode written = admin.get("/api/loan-accounts/1?asOf=2026-06-30").json();
        assertThat(written.path("status").asString()).isEqualTo("WRITTEN_OFF");
        assertThat(written.path("recoveredMinor").asLong()).isEqualTo(3_000);
        JsonNode quality = admin.get("/api/portfolio-quality?asOf=2026-05-31")
                .json()
                .path("currencies")
                .path(0);
        assertThat(quality.path("writtenOffInPeriodMinor").asLong()).isEqualTo(20_000);
        assertThat(quality.path("grossLoanPortfolioMinor").asLong()).isEqualTo(30_000);
    }

    @Test
    void keepsBothTimesWhereTheFileTellsThem() {
        Http admin = admin("IMPJ");
        ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3), "", "1,r1,2026-02-15,100,2026-03-20T08:00:00Z\n")
                .load(admin);

        String asOf = "/api/loan-accounts/1?asOf=2026-03-01&knownAt=";
        assertThat(admin.get(asOf + "2026-03-20T07:59:59Z")
                        .json()
                        .path("outstandingPrincipalMinor")
                        .asLong())
                .isEqualTo(30_000);
        assertThat(admin.get(asOf + "2026-03-20T08:00:00Z")
                        .json()
                        .path("outstandingPrincipalMinor")
                        .asLong())
                .isEqualTo(20_000);
    }

    @Test
    void isNobodyElsesBusiness() {
        JsonNode ended =
                ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3), "", "").load(admin("IMPK"));
        String path = "/api/portfolio-imports/" + ended.path("id").asString();

        assertThat(admin("IMPL").get(path).status()).isEqualTo(404);
        assertThat(admin("IMPL").get(path + "/rejects").status()).isEqualTo(404);
        Http officer = Http.of(
                environment,
                TestTokens.of("o").mfo("IMPK").roles("LOAN_OFFICER").bearer());
        assertThat(ImportFiles.of("", "", "").send(officer).status()).isEqualTo(403);
    }

    private long outstanding(Http admin, String loan, String asOf) {
        return admin.get("/api/loan-accounts/" + loan + "?asOf=" + asOf)
                .json()
                .path("outstandingPrincipalMinor")
                .asLong();
    }

    private long events(String mfo) {
        return jdbc.sql("select count(*) from domain_event where meta_data like ?")
                .param("%\"" + mfo + "\"%")
                .query(Long.class)
                .single();
    }

    private static void assertCounts(JsonNode counts, long accepted, long rejected) {
        assertThat(counts.path("accepted").asLong()).isEqualTo(accepted);
        assertThat(counts.path("rejected").asLong()).isEqualTo(rejected);
    }

    private Http admin(String mfo) {
        return Http.admin(environment, mfo);
    }
}
