package tj.hamyori.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tj.hamyori.platform.axon.NewEvents;
import tj.hamyori.repayment.events.MoneyEvent;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.read.foldedloans.LoanFolding;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQuality;

/** What the generator makes beside plain loans is real: decided by accounts, and counted the same by all who count. */
class GeneratedLivesTest {

    private static final int LOANS = 1_500;
    private static final int LOOKS = 10;
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

    /** Three years, so that some are written off long after their term as well. */
    private final GeneratedLoans loans = new GeneratedLoans(17, AS_OF, 1_095);

    @Test
    void everythingThatCanHappenHappensToSomeAndNothingToMost() {
        List<NewEvents> streams = streams();
        Map<String, Integer> seen = new HashMap<>();
        for (NewEvents stream : streams) {
            stream.payloads().stream()
                    .map(GeneratedLivesTest::kind)
                    .distinct()
                    .forEach(kind -> seen.merge(kind, 1, Integer::sum));
        }
        assertThat(seen)
                .containsKeys(
                        "RepaymentReversed",
                        "AccountReopened",
                        "AccountWrittenOff",
                        "InstalmentCovered",
                        "CoverReimbursed",
                        "AccountCharged",
                        "CreditRefunded",
                        "AccountPostponed",
                        "REFINANCING",
                        "RESCHEDULED",
                        "SHIFTED",
                        "GRACE",
                        "POSTPONED",
                        "PAID_OFF",
                        "TRANCHE");
        assertThat(streams.size())
                .as("a loan that pays for another is one more")
                .isGreaterThan(LOANS);
        assertThat(Objects.requireNonNull(seen.get("ScheduleDecided"))).isBetween(LOANS * 4 / 100, LOANS * 18 / 100);
    }

    @Test
    void isTheSameForTheSameSeedAndInTheOrderInWhichItBecameKnown() {
        List<NewEvents> streams = streams();
        assertThat(streams).isEqualTo(streams());
        for (NewEvents stream : streams) {
            if (stream.payloads().stream().anyMatch(event -> kind(event).equals("ScheduleDecided"))) {
                assertThat(stream.payloads().stream()
                                .filter(MoneyEvent.class::isInstance)
                                .map(event -> ((MoneyEvent) event).recordedAt())
                                .toList())
                        .as("%s", stream)
                        .isSorted();
            }
        }
    }

    @Test
    void isCountedTheSameByTheAccountsTheStatementsAndThePlainScan() throws Exception {
        List<NewEvents> streams = streams();
        Random random = new Random(18);
        try (RunningRepayments repayments = new RunningRepayments()) {
            repayments.store(loans, ReportBenchmark.MFO, 1, LOANS);
            List<Look> looks =
                    Stream.generate(() -> Look.at(random)).limit(LOOKS).toList();
            List<PortfolioQuality> unfolded = looks.stream()
                    .map(look -> look.compare(repayments, streams))
                    .toList();
            repayments.bean(LoanFolding.class).fold();
            assertThat(repayments.jdbc().queryForObject("select count(*) from unfolded_loan", Long.class))
                    .as("all but a few loans are folded")
                    .isLessThan(LOANS / 100);
            for (int look = 0; look < LOOKS; look++) {
                assertThat(looks.get(look).compare(repayments, streams))
                        .as("%s, every figure and cell", looks.get(look))
                        .isEqualTo(unfolded.get(look));
            }
        }
    }

    private record Look(LocalDate asOf, Instant knownAt) {

        static Look at(Random random) {
            LocalDate asOf = AS_OF.minusDays(random.nextInt(900));
            return new Look(
                    asOf, asOf.plusDays(random.nextInt(60) - 20L).atTime(20, 0).toInstant(ZoneOffset.UTC));
        }

        PortfolioQuality compare(RunningRepayments repayments, List<NewEvents> streams) {
            ReportBenchmark.Whole expected = new EventPortfolio(asOf, knownAt).of(streams);
            PortfolioQuality answer = ReportBenchmark.answer(repayments, asOf, knownAt);
            assertThat(ReportBenchmark.Whole.of(answer.currencies().getFirst().figures()))
                    .as("%s", this)
                    .isEqualTo(expected);
            assertThat(ReportBenchmark.plain(repayments, asOf, knownAt))
                    .as("plain scan, %s", this)
                    .isEqualTo(expected);
            return answer;
        }
    }

    /** Simple name of the event, but what a schedule or money came from where that says more. */
    private static String kind(Object event) {
        return switch (event) {
            case ScheduleComputed schedule -> schedule.cause();
            case RepaymentRecorded paid -> paid.channel();
            default -> event.getClass().getSimpleName();
        };
    }

    private List<NewEvents> streams() {
        List<NewEvents> streams = new ArrayList<>();
        IntStream.rangeClosed(1, LOANS).forEach(number -> streams.addAll(loans.events(ReportBenchmark.MFO, number)));
        return streams;
    }
}
