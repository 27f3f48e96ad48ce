package tj.hamyori.repayment.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tj.hamyori.repayment.PublishedCases;

/** Effective annual rates that laws, manuals and other systems' tests print for cash flows with dates. */
class PublishedRatesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void isTheRateThatIsPrinted(String source, String lent, String paid, BigDecimal printed) {
        List<Tranche> tranches = flows(lent);
        List<Instalment> lines = new ArrayList<>();
        long owed = tranches.stream().mapToLong(Tranche::amountMinor).sum();
        for (Tranche payment : flows(paid)) {
            long principal = lines.isEmpty() ? owed : 0;
            lines.add(
                    new Instalment(lines.size() + 1, payment.on(), principal, payment.amountMinor() - principal, 0, 0));
        }
        RepaymentSchedule schedule = new RepaymentSchedule(
                tranches.getFirst().on(), owed, tranches, lines, ScheduleTotals.of(lines), ScheduleEngine.VERSION);
        BigDecimal half = BigDecimal.ONE.movePointLeft(printed.scale()).divide(BigDecimal.TWO);
        assertThat(new BigDecimal(String.valueOf(schedule.effectiveAnnualRatePercent())))
                .as(source)
                .isBetween(printed.subtract(half), printed.add(half));
    }

    static Stream<Arguments> published() {
        return PublishedCases.in(PublishedRatesTest.class, "published-rates.txt");
    }

    private static List<Tranche> flows(String text) {
        return Stream.of(text.split(" "))
                .map(part -> part.split(":"))
                .map(part -> new Tranche(LocalDate.parse(part[0]), TermsFixture.minor(part[1])))
                .toList();
    }

    /** A nominal rate paid monthly is worth (1 + r/12)^12 - 1 a year; real months move that by hundredths. */
    @ParameterizedTest
    @CsvSource({"12,12.68", "18,19.56", "20,21.94", "24,26.82"})
    void compoundsANominalRateAsTextbooksDo(String nominal, BigDecimal effective) {
        LoanTerms terms =
                TermsFixture.annuity("100000.00", nominal, "2025-01-01", 12).build();
        String rate = String.valueOf(ScheduleEngine.schedule(terms).effectiveAnnualRatePercent());
        assertThat(new BigDecimal(rate)).isCloseTo(effective, Offset.offset(new BigDecimal("0.15")));
    }
}
