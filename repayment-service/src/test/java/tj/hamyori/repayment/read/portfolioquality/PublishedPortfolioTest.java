package tj.hamyori.repayment.read.portfolioquality;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tools.jackson.databind.JsonNode;

/** Portfolios of manuals, imported as files and reported over HTTP. */
@RepaymentServiceTest
class PublishedPortfolioTest {

    @Autowired
    Environment environment;

    /** Sa-Dhan, Tracking Financial Performance Standards of MFIs (2003), p. 76: one loan for each row of its table. */
    @Test
    void agesTheTableOfSaDhan() {
        Http admin = admin("PUBA");
        ImportFiles.of(
                        due("1", "2003-04-30", "128000")
                                + due("2", "2003-03-01", "17500")
                                + due("3", "2003-02-14", "10000")
                                + due("4", "2003-01-15", "5000")
                                + due("5", "2002-12-01", "3500")
                                + due("6", "2002-07-01", "2500")
                                + due("7", "2002-03-30", "1500"),
                        "",
                        "")
                .load(admin);

        JsonNode book = only(admin, "2003-03-31");

        assertThat(book.path("grossLoanPortfolioMinor").asLong()).isEqualTo(16_800_000);
        assertThat(book.path("par0Percent").asString()).isEqualTo("23.81");
        assertThat(book.path("par30Percent").asString()).isEqualTo("13.39");
        assertThat(book.path("par60Percent").asString()).isEqualTo("7.44");
        assertThat(book.path("par90Percent").asString()).isEqualTo("4.46");
        assertThat(book.path("par180Percent").asString()).isEqualTo("2.38");
        assertThat(book.path("provisionMinor").asLong()).isEqualTo(1_312_500);
        assertThat(outstanding(book, "ageingToAYear"))
                .containsExactly(12_800_000L, 1_750_000L, 1_000_000L, 500_000L, 350_000L, 250_000L, 150_000L);
    }

    /** A training on portfolio ageing, lheonconsulting.com: what falls due on the day is not overdue. */
    @Test
    void agesTheTableOfATrainingWithALoanDueOnTheDay() {
        Http admin = admin("PUBD");
        ImportFiles.of(
                        due("1", "2016-01-28", "109500000")
                                + due("2", "2015-12-28", "12700000")
                                + due("3", "2015-11-28", "11250000")
                                + due("4", "2015-10-29", "2340000")
                                + due("5", "2015-09-29", "14850000")
                                + due("6", "2015-09-28", "2360000"),
                        "",
                        "")
                .load(admin);

        JsonNode book = only(admin, "2015-12-28");

        assertThat(book.path("grossLoanPortfolioMinor").asLong()).isEqualTo(15_300_000_000L);
        assertThat(outstanding(book, "ageing"))
                .containsExactly(12_220_000_000L, 1_125_000_000L, 234_000_000L, 1_485_000_000L, 236_000_000L, 0L);
        assertThat(book.path("par0Percent").asString()).isEqualTo("20.13");
        assertThat(book.path("par30Percent").asString()).isEqualTo("12.78");
        assertThat(book.path("par90Percent").asString()).isEqualTo("1.54");
    }

    /** The trap of arrears under portfolio at risk's name: a third is overdue, three fifths are at risk. */
    @Test
    void tellsTheArrearsRateFromPortfolioAtRisk() {
        Http admin = admin("PUBB");
        ImportFiles.of(
                        loan("1", "2026-01-10", "900", "TJS", 3) + loan("2", "2026-02-20", "600", "TJS", 1),
                        "1,1,2026-02-10,500,0,0\n1,2,2026-06-10,200,0,0\n1,3,2026-07-10,200,0,0\n",
                        "")
                .load(admin);

        JsonNode book = only(admin, "2026-03-20");

        assertThat(book.path("par30Percent").asString()).isEqualTo("60.00");
        assertThat(book.path("arrearsRatePercent").asString()).isEqualTo("33.33");
    }

    /** Due on 10 February 2026; the same files again change nothing. */
    @ParameterizedTest(name = "{1} days")
    @CsvSource({"2026-03-11,29,0", "2026-03-12,30,0", "2026-03-13,31,30000", "2026-04-11,60,30000"})
    void countsALoanOnlyPastTheThirtiethDay(String asOf, int days, long atRiskMinor) {
        Http admin = admin("PUBC");
        ImportFiles.of(loan("1", "2026-01-10", "300", "TJS", 1), "", "").load(admin);

        assertThat(only(admin, asOf).path("par30Minor").asLong()).isEqualTo(atRiskMinor);
        JsonNode account = admin.get("/api/loan-accounts/1?asOf=" + asOf).json();
        assertThat(account.path("daysPastDue").asInt()).isEqualTo(days);
    }

    /** A loan of one instalment that falls due on this day. */
    private static String due(String number, String dueOn, String principal) {
        return loan(number, LocalDate.parse(dueOn).minusMonths(1).toString(), principal, "TJS", 1);
    }

    private static JsonNode only(Http http, String asOf) {
        JsonNode currencies =
                http.get("/api/portfolio-quality?asOf=" + asOf).json().path("currencies");
        assertThat(currencies).hasSize(1);
        return currencies.path(0);
    }

    private Http admin(String mfo) {
        return Http.admin(environment, mfo);
    }

    private static List<Long> outstanding(JsonNode book, String bands) {
        return book.path(bands)
                .valueStream()
                .map(band -> band.path("outstandingMinor").asLong())
                .toList();
    }
}
