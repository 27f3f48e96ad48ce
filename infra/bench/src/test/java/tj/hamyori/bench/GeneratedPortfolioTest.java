package tj.hamyori.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tj.hamyori.platform.axon.NewEvents;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.events.AccountWrittenOff;
import tj.hamyori.repayment.events.RepaymentRecorded;

class GeneratedPortfolioTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);
    private static final int LOANS = 5_400;

    @Test
    void givesTheSameFilesForTheSameSeedAndOthersForAnother(@TempDir Path directory) throws IOException {
        new GeneratedPortfolio(loans(1), 20).write(directory.resolve("a"));
        new GeneratedPortfolio(loans(1), 20).write(directory.resolve("b"));
        new GeneratedPortfolio(loans(2), 20).write(directory.resolve("c"));
        assertThat(lines(directory, "a", "loans.csv")).hasSize(21).isEqualTo(lines(directory, "b", "loans.csv"));
        assertThat(lines(directory, "a", "instalments.csv")).hasSize(20 * 12 + 1);
        assertThat(lines(directory, "a", "repayments.csv")).isNotEqualTo(lines(directory, "c", "repayments.csv"));
    }

    @Test
    void lendsToGroupsOfSixToTwelveOfOneDistrictAndOneDay() {
        Map<Integer, List<GeneratedLoan>> groups = all().stream().collect(Collectors.groupingBy(GeneratedLoan::group));
        assertThat(groups.values()).allSatisfy(group -> {
            assertThat(group).hasSizeBetween(6, 12);
            assertThat(group.stream().map(GeneratedLoan::district).distinct()).hasSize(1);
            assertThat(group.stream().map(GeneratedLoan::disbursedOn).distinct())
                    .hasSize(1);
        });
        assertThat(groups.values().stream().map(List::size).distinct().count()).isGreaterThan(3);
    }

    @Test
    void isNeitherPerfectNorRuined() {
        assertThat(share(loan -> loan.receipts().isEmpty() && loan.disbursedOn().isBefore(AS_OF.minusMonths(3))))
                .isBetween(0L, 10L);
        assertThat(share(loan -> loan.writtenOffOn() != null)).isBetween(1L, 10L);
        assertThat(share(loan -> loan.disbursedOn().getMonthValue() == 3))
                .isGreaterThan(2 * share(loan -> loan.disbursedOn().getMonthValue() == 12));
        assertThat(all())
                .allSatisfy(loan -> assertThat(loan.receipts())
                        .allSatisfy(receipt -> assertThat(receipt.paidOn())
                                .isAfter(loan.disbursedOn())
                                .isBeforeOrEqualTo(AS_OF)));
    }

    @Test
    void makesEveryLoanAnAccountWithAllItsMoney() {
        for (GeneratedLoan loan : all()) {
            NewEvents events = GeneratedEvents.of("GEN", loan);
            assertThat(count(events, RepaymentRecorded.class))
                    .isEqualTo(loan.receipts().size());
            assertThat(count(events, AccountWrittenOff.class)).isEqualTo(loan.writtenOffOn() == null ? 0 : 1);
            assertThat(count(events, AccountRepaid.class)).isEqualTo(loan.paidMinor() == loan.principalMinor() ? 1 : 0);
        }
    }

    private static long count(NewEvents events, Class<?> type) {
        return events.payloads().stream().filter(type::isInstance).count();
    }

    private static GeneratedLoans loans(long seed) {
        return new GeneratedLoans(seed, AS_OF, 900);
    }

    private static List<GeneratedLoan> all() {
        GeneratedLoans loans = loans(7);
        return IntStream.rangeClosed(1, LOANS).mapToObj(loans::loan).toList();
    }

    /** How many of a thousand. */
    private static long share(Predicate<GeneratedLoan> wanted) {
        return all().stream().filter(wanted).count() * 1000 / LOANS;
    }

    private static List<String> lines(Path directory, String run, String file) throws IOException {
        return Files.readAllLines(directory.resolve(run).resolve(file));
    }
}
