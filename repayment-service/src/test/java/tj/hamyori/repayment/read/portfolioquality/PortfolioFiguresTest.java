package tj.hamyori.repayment.read.portfolioquality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.read.foldedloans.LoanFolding;
import tj.hamyori.repayment.write.open.OpenAccount;
import tj.hamyori.repayment.write.record.RecordRepayment;
import tj.hamyori.repayment.write.reschedule.RescheduleAccount;
import tj.hamyori.repayment.write.reverse.ReverseRepayment;
import tj.hamyori.repayment.write.writeoff.WriteOffAccount;

/**
 * The statement agrees with the account's Java function, summed, on random portfolios; its cells add up to the whole.
 */
@RepaymentServiceTest
class PortfolioFiguresTest {

    private static final String MFO = "FIGURES";
    private static final long SEED = 20_260_222;
    private static final int ACCOUNTS = 50;
    private static final int LOOKS = 20;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    /** Loans are handed over every so many days, so that one is, now and then, on the day another one is paid. */
    private static final int DAYS_APART = 10;

    @Autowired
    CommandGateway commands;

    @Autowired
    PortfolioQualityQuery query;

    @Autowired
    ProvisionTables provisions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LoanFolding folding;

    @Autowired
    TransactionTemplate transaction;

    private boolean refinancedSeen;

    @Test
    void agreesWithTheJavaFunctionAndAddsUp() {
        Random random = new Random(SEED);
        new RequestContext(MFO, "test", "test", null).run(() -> {
            for (int index = 0; index < ACCOUNTS; index++) {
                live(new UUID(88, index), random);
            }
        });
        assertThat(folded()).isZero();
        look(random);
        folding.fold();
        assertThat(folded()).isGreaterThan(ACCOUNTS / 10);
        look(random);
        new RequestContext(MFO, "test", "test", null).run(() -> {
            for (int index = 0; index < ACCOUNTS; index += 2) {
                goOn(new UUID(88, index), random);
            }
        });
        look(random);
        folding.fold();
        look(random);
        assertThat(refinancedSeen).as("some random loan was refinanced").isTrue();
    }

    private long folded() {
        return jdbc.sql("select count(*) from folded_loan where mfo = ?")
                .param(MFO)
                .query(Long.class)
                .single();
    }

    private void look(Random random) {
        for (int look = 0; look < LOOKS; look++) {
            LocalDate asOf = FIRST_DAY.plusDays(30 + random.nextInt(700));
            LocalDate from = asOf.minusDays(random.nextInt(200));
            Instant knownAt = at(asOf.plusDays(random.nextInt(400) - 50L));
            compare(from, asOf, knownAt, random);
        }
    }

    private void goOn(UUID loanId, Random random) {
        LocalDate on = FIRST_DAY.plusDays(300 + random.nextInt(200));
        attempt(repaid(
                loanId,
                new UUID(loanId.getLeastSignificantBits(), 99),
                on,
                1 + random.nextInt(20_000),
                "COUNTER",
                at(on.plusDays(100))));
    }

    private void compare(LocalDate from, LocalDate asOf, Instant knownAt, Random random) {
        ReferencePortfolio expected =
                new ReferencePortfolio(jdbc, from, asOf, knownAt).of(MFO, provisions.inForce(MFO, asOf));
        Set<Dimension> by = EnumSet.noneOf(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if (random.nextInt(3) == 0) {
                by.add(dimension);
            }
        }
        boolean each = random.nextBoolean();
        QualityQuestion question = new QualityQuestion(MFO, from, asOf, knownAt, by, each, false);
        PortfolioQuality quality = query.quality(question);
        if (each) {
            assertThat(quality)
                    .as("read by two, and by one within a transaction")
                    .isEqualTo(transaction.execute(status -> query.quality(question)));
        }
        if (quality.currencies().isEmpty()) {
            assertThat(expected.outstanding + expected.due).isZero();
            return;
        }
        PortfolioQuality.CurrencyQuality found = quality.currencies().getFirst();
        agree(question, found.figures(), expected);
        for (Dimension dimension : each ? by : by.stream().limit(1).toList()) {
            addUp(found, each ? dimension : null);
        }
    }

    private void agree(QualityQuestion question, PortfolioFigures figures, ReferencePortfolio expected) {
        assertThat(summed(figures)).as("%s", question).containsExactly(expected.summed());
        refinancedSeen |= expected.refinanced > 0;
        assertThat(figures.watched().par0WithRescheduledPercent())
                .isEqualTo(PortfolioFigures.percent(expected.par0OrRescheduled, expected.outstanding));
        assertThat(figures.watched().par60WithRescheduledPercent())
                .isEqualTo(PortfolioFigures.percent(expected.par60OrRescheduled, expected.outstanding));
        assertThat(figures.provisionMinor())
                .as("a group's loan is provided for share by share, each rounded")
                .isBetween(expected.provision - ACCOUNTS, expected.provision + ACCOUNTS);
    }

    /** In the order of {@link ReferencePortfolio#summed}. */
    private static long[] summed(PortfolioFigures figures) {
        PeriodFigures period = figures.period();
        return new long[] {
            figures.grossLoanPortfolioMinor(),
            figures.par365Minor(),
            figures.notYetDueMinor(),
            period.dueInPeriodMinor(),
            period.paidOnTimeMinor(),
            period.collectedInPeriodMinor(),
            period.maturedMinor(),
            period.maturedRepaidOnTimeMinor(),
            figures.watched().pastMaturityMinor(),
            figures.late().arrearsAtStartMinor(),
            figures.late().cleanedUpMinor(),
            figures.late().paidLateMinor(),
            figures.watched().refinancedMinor(),
            figures.borrowers(),
            Objects.requireNonNullElse(figures.outreach().loanOfficers(), 0L)
        };
    }

    private static void addUp(PortfolioQuality.CurrencyQuality quality, @Nullable Dimension only) {
        List<ToLongFunction<PortfolioFigures>> additive = List.of(
                PortfolioFigures::loans,
                PortfolioFigures::grossLoanPortfolioMinor,
                PortfolioFigures::overduePrincipalMinor,
                PortfolioFigures::par30Minor,
                PortfolioFigures::provisionMinor,
                figures -> figures.lifetime().disbursedMinor(),
                figures -> figures.lifetime().creditMinor(),
                figures -> figures.period().dueInPeriodMinor(),
                figures -> figures.period().paidOnTimeMinor(),
                figures -> figures.period().collectedInPeriodMinor(),
                figures -> figures.period().maturedMinor(),
                figures -> figures.watched().pastMaturityMinor(),
                figures -> figures.late().arrearsAtStartMinor(),
                figures -> figures.late().lateCollectedInPeriodMinor(),
                figures -> figures.outreach().womensPortfolioMinor());
        for (ToLongFunction<PortfolioFigures> figure : additive) {
            long parts = quality.cells().stream()
                    .filter(cell -> only == null || cell.by().containsKey(only.label()))
                    .mapToLong(cell -> figure.applyAsLong(cell.figures()))
                    .sum();
            assertThat(parts).isEqualTo(figure.applyAsLong(quality.figures()));
        }
    }

    private void live(UUID loanId, Random random) {
        LocalDate disbursedOn = FIRST_DAY.plusDays((long) DAYS_APART * random.nextInt(300 / DAYS_APART));
        long principalMinor = 1 + random.nextInt(100_000);
        commands.sendAndWait(new OpenAccount(
                loanId,
                RandomLoan.opened(
                        MFO, loanId, disbursedOn, principalMinor, at(disbursedOn.plusDays(random.nextInt(20))), random),
                DeclaredDays.NONE));
        int steps = random.nextInt(10);
        for (int step = 0; step < steps; step++) {
            LocalDate on = disbursedOn.plusDays(random.nextInt(400));
            Instant recordedAt = at(on.plusDays(random.nextInt(60)));
            UUID paymentId = new UUID(loanId.getLeastSignificantBits(), step);
            attempt(
                    switch (random.nextInt(12)) {
                        case 0 ->
                            new RescheduleAccount(
                                    loanId,
                                    paymentId,
                                    on,
                                    recordedAt,
                                    "FLOOD",
                                    1 + random.nextInt(6),
                                    1,
                                    "MONTH",
                                    on.plusDays(1 + random.nextInt(40)),
                                    DeclaredDays.NONE,
                                    recordedAt);
                        case 1 -> new WriteOffAccount(loanId, on, "DISASTER", recordedAt);
                        case 2 ->
                            new ReverseRepayment(
                                    loanId,
                                    new UUID(loanId.getLeastSignificantBits(), Math.max(0, step - 1)),
                                    "mistake",
                                    "somebody else",
                                    on,
                                    recordedAt);
                        case 3, 4 ->
                            repaid(
                                    loanId,
                                    paymentId,
                                    disbursedOn.plusDays((long) DAYS_APART * random.nextInt(10)),
                                    1 + random.nextInt((int) principalMinor),
                                    "REFINANCING",
                                    recordedAt);
                        default ->
                            repaid(
                                    loanId,
                                    paymentId,
                                    on,
                                    1 + random.nextInt((int) principalMinor),
                                    "COUNTER",
                                    recordedAt);
                    });
        }
    }

    private static RecordRepayment repaid(
            UUID loanId, UUID paymentId, LocalDate on, long amountMinor, String channel, Instant recordedAt) {
        return new RecordRepayment(loanId, paymentId, on, amountMinor, "TJS", channel, null, "test", recordedAt);
    }

    private void attempt(Object command) {
        try {
            commands.sendAndWait(command);
        } catch (RuleViolated refused) {
            assertThat(refused.rule().name()).isNotEmpty();
        }
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
