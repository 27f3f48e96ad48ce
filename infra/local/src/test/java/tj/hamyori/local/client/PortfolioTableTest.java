package tj.hamyori.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PortfolioTableTest {
    private static final String QUALITY = """
            {"mfo":"KIVA","asOf":"2007-01-31","knownAt":"2026-11-22T10:00:00Z","currencies":[
             {"currency":"TJS","loans":1234,"borrowers":1300,"femaleBorrowers":1200,
              "grossLoanPortfolioMinor":123456789,"overduePrincipalMinor":50000,
              "par0Minor":100,"par30Minor":66481481,"par60Minor":0,"par90Minor":0,"par180Minor":0,
              "par30Percent":"53.85","par30WithRescheduledPercent":null,"arrearsRatePercent":"0.04",
              "notYetDueMinor":123406789,"rescheduledMinor":0,"writtenOffInPeriodMinor":700,
              "definitions":{"par30":"unpaid principal of loans more than 30 days late"}},
             {"currency":"JPY","loans":0,"borrowers":0,"femaleBorrowers":0,"grossLoanPortfolioMinor":5000}]}
            """;

    @Test
    void showsEachCurrencyInItsOwnMajorUnits() {
        assertThat(table())
                .containsPattern(
                        "\n  TJS +amount +of portfolio\n  Loans +1,234\n  Borrowers +1,300\n    of them women +1,200\n")
                .containsPattern("\n  Gross loan portfolio +1,234,567.89\n  Overdue principal +500.00 +0.04 %\n")
                .containsPattern("\n  PAR>30 +664,814.81 +53.85 %\n")
                .containsPattern("\n  Gross loan portfolio +5,000\n");
    }

    @Test
    void showsADashWhereNothingCanBeDivided() {
        assertThat(table()).containsPattern("PAR>30 with rescheduled +–\n");
    }

    @Test
    void printsTheDefinitionsUnderTheFigures() {
        assertThat(table()).contains("    par30: unpaid principal of loans more than 30 days late\n");
    }

    @Test
    void saysWhenThereIsNoLoan() {
        var empty = new JsonMapper().readTree("{\"asOf\":\"2007-01-31\",\"currencies\":[]}");

        assertThat(PortfolioTable.lines(empty))
                .containsExactly("Portfolio quality of the association on 2007-01-31, as known at –", "  no loans");
    }

    private static String table() {
        return String.join("\n", PortfolioTable.lines(new JsonMapper().readTree(QUALITY))) + "\n";
    }
}
