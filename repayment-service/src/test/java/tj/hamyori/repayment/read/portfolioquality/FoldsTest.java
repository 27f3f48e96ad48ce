package tj.hamyori.repayment.read.portfolioquality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.platform.problem.RuleViolated;

class FoldsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final UUID MEMBER = new UUID(1, 1);

    @Test
    void countsABorrowerOfSeveralLoansOnceInEachFold() {
        Folds folds = folds(false, 10);
        folds.add("TJS", "AMF", district("KULOB"), loans(1), MEMBER, true);
        folds.add("TJS", "AMF", district("DUSTI"), loans(1), MEMBER, true);

        PortfolioQuality.CurrencyQuality quality = folds.quality(table(), new AveragePortfolio.Earlier(DAY, DAY))
                .currencies()
                .getFirst();

        assertThat(quality.figures().loans()).isEqualTo(2);
        assertThat(quality.figures().borrowers()).isEqualTo(1);
        assertThat(quality.figures().femaleBorrowers()).isEqualTo(1);
        assertThat(quality.cells())
                .extracting(cell -> cell.figures().borrowers())
                .containsExactly(1L, 1L);
    }

    @Test
    void takesAsManyCellsAsAnAnswerCanHaveAndNoMore() {
        Folds folds = folds(true, 2);
        folds.add("TJS", "AMF", district("KULOB"), loans(1), null, false);
        folds.add("TJS", "AMF", district("DUSTI"), loans(1), null, false);
        folds.add("TJS", "AMF", district("KULOB"), loans(1), null, false);

        assertThat(folds.quality(table(), new AveragePortfolio.Earlier(DAY, DAY))
                        .currencies()
                        .getFirst()
                        .cells())
                .hasSize(2);
        assertThatThrownBy(() -> folds.add("TJS", "AMF", district("RASHT"), loans(1), null, false))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.rule()).isEqualTo(PortfolioRule.TOO_MANY_CELLS));
    }

    @Test
    void averagesOverTheDayBeforeTheMonthEndsAndTheLastDayWhichTheReportHas() {
        assertThat(AveragePortfolio.points(LocalDate.of(2026, 3, 1), DAY)).containsExactly(LocalDate.of(2026, 2, 28));
        assertThat(AveragePortfolio.points(LocalDate.of(2026, 1, 10), DAY))
                .containsExactly(LocalDate.of(2026, 1, 9), LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28));
    }

    /** CGAP: 97 % may be recovered while a third of the portfolio is lost every year; loans of 0.18 years. */
    @Test
    void estimatesALossOfAThirdAtNinetySevenPercentRecovered() {
        assertThat(LateCollection.annualLoss(9_700, 10_000, 66 * 40, 40)).isEqualTo("33.18");
        assertThat(LateCollection.annualLoss(10_001, 10_000, 66 * 40, 40)).isEqualTo("0.00");
        assertThat(LateCollection.annualLoss(0, 0, 66 * 40, 40)).isNull();
        assertThat(LateCollection.annualLoss(9_700, 10_000, 0, 0)).isNull();
    }

    @Test
    void everyDefinedFigureHasItsNameInTheReports() throws IOException {
        Properties words = new Properties();
        try (var file = FoldsTest.class.getResourceAsStream("/messages/report.properties")) {
            words.load(Objects.requireNonNull(file));
        }
        for (String figure : Definitions.OF_FIGURES.keySet()) {
            if (!figure.startsWith("ageing")) {
                assertThat(words).as(figure).containsKeys("figure." + figure, "definition." + figure);
            }
        }
    }

    private static Folds folds(boolean each, int mostCells) {
        return new Folds(
                new QualityQuestion(
                        "AMF", DAY.withDayOfMonth(1), DAY, Instant.EPOCH, EnumSet.of(Dimension.DISTRICT), each, false),
                mostCells);
    }

    private static Map<Dimension, String> district(String name) {
        return Map.of(Dimension.DISTRICT, name);
    }

    private static long[] loans(long loans) {
        long[] sums = new long[Sum.values().length];
        sums[Sum.LOANS.ordinal()] = loans;
        return sums;
    }

    private static ProvisionTable table() {
        return new ProvisionTable(
                null,
                "nobody",
                "none",
                DAY,
                java.util.List.of(new ProvisionTable.Band(null, "all", java.math.BigDecimal.ZERO)),
                null);
    }
}
