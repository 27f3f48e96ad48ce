package tj.hamyori.repayment.read.loanaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AgreedTerms;
import tj.hamyori.repayment.events.BorrowerShare;
import tj.hamyori.repayment.model.account.AccountPosition;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.read.portfolioquality.PortfolioFigures;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQualityQuery;
import tj.hamyori.repayment.write.open.OpenAccount;
import tj.hamyori.repayment.write.record.RecordRepayment;
import tj.hamyori.repayment.write.reschedule.RescheduleAccount;
import tj.hamyori.repayment.write.reverse.ReverseRepayment;
import tj.hamyori.repayment.write.writeoff.WriteOffAccount;

/** The statement and the Java function agree on every account of random portfolios, on any date, known at any time. */
@RepaymentServiceTest
class PositionStatementTest {

    private static final long SEED = 20_260_115;
    private static final int ACCOUNTS = 60;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 500;

    @Autowired
    CommandGateway commands;

    @Autowired
    KnownAccounts accounts;

    @Autowired
    PortfolioQualityQuery quality;

    @Autowired
    JdbcClient jdbc;

    @Test
    void agreesWithTheJavaFunctionOnRandomPortfolios() {
        String mfo = "RANDOM";
        Random random = new Random(SEED);
        new RequestContext(mfo, "test", "test", null).run(() -> {
            for (int index = 0; index < ACCOUNTS; index++) {
                live(mfo, new UUID(77, index), random);
            }
        });
        for (int look = 0; look < 25; look++) {
            LocalDate asOf = FIRST_DAY.plusDays(random.nextInt(DAYS));
            Instant knownAt = at(asOf.plusDays(random.nextInt(400) - 100L));
            compare(mfo, asOf, knownAt);
        }
    }

    private void compare(String mfo, LocalDate asOf, Instant knownAt) {
        Map<UUID, AccountPosition> expected = jdbc
                .sql("select loan_id from loan_account where mfo = ?")
                .param(mfo)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .flatMap(id -> accounts.find(mfo, id.toString(), asOf, knownAt).stream())
                .collect(Collectors.toMap(
                        KnownAccount::loanId,
                        account -> AccountPosition.of(
                                account.instalments(), List.of(), account.payments(), asOf, account.writtenOffOn())));
        List<UUID> found = jdbc.sql(PositionStatement.POSITION + "select * from position")
                .param("mfo", mfo)
                .param("asOf", asOf)
                .param("knownAt", Timestamp.from(knownAt))
                .query((row, index) -> {
                    UUID id = row.getObject("loan_id", UUID.class);
                    AccountPosition position = Objects.requireNonNull(expected.get(id), "unknown to Java: " + id);
                    assertThat(new long[] {
                                row.getLong("outstanding_minor"),
                                row.getLong("overdue_principal_minor"),
                                row.getLong("overdue_minor"),
                                row.getLong("owed_minor"),
                                row.getLong("repaid_principal_minor"),
                                row.getLong("written_off_minor"),
                                row.getLong("recovered_minor"),
                                row.getLong("credit_minor"),
                                row.getLong("days_past_due"),
                                row.getLong("principal_days_past_due")
                            })
                            .as("%s as of %s known at %s", id, asOf, knownAt)
                            .containsExactly(figures(position));
                    return id;
                })
                .list();
        assertThat(found).hasSameSizeAs(expected.keySet());
        compareSums(mfo, asOf, knownAt, expected);
    }

    private void compareSums(String mfo, LocalDate asOf, Instant knownAt, Map<UUID, AccountPosition> expected) {
        List<PortfolioFigures> sums = quality.quality(mfo, asOf, knownAt).currencies().stream()
                .map(currency -> currency.figures())
                .toList();
        if (expected.isEmpty()) {
            assertThat(sums).isEmpty();
            return;
        }
        PortfolioFigures figures = sums.getFirst();
        assertThat(figures.grossLoanPortfolioMinor())
                .isEqualTo(sum(expected, AccountPosition::outstandingPrincipalMinor));
        assertThat(figures.overduePrincipalMinor()).isEqualTo(sum(expected, AccountPosition::overduePrincipalMinor));
        assertThat(figures.par30Minor())
                .isEqualTo(sum(
                        expected,
                        position -> position.principalDaysPastDue() > 30 ? position.outstandingPrincipalMinor() : 0));
        assertThat(figures.disbursedMinor())
                .isEqualTo(
                        figures.grossLoanPortfolioMinor() + figures.repaidPrincipalMinor() + figures.writtenOffMinor());
    }

    private static long sum(Map<UUID, AccountPosition> positions, ToLongFunction<AccountPosition> figure) {
        return positions.values().stream().mapToLong(figure).sum();
    }

    private static long[] figures(AccountPosition position) {
        return new long[] {
            position.outstandingPrincipalMinor(),
            position.overduePrincipalMinor(),
            position.overdueMinor(),
            position.outstandingMinor(),
            position.repaidPrincipalMinor(),
            position.writtenOffPrincipalMinor(),
            position.recoveredMinor(),
            position.creditMinor(),
            position.daysPastDue(),
            position.principalDaysPastDue()
        };
    }

    /** One account's life: opened, paid, now and then reversed, rescheduled, written off, in no particular order. */
    private void live(String mfo, UUID loanId, Random random) {
        LocalDate disbursedOn = FIRST_DAY.plusDays(random.nextInt(200));
        long principalMinor = 1 + random.nextInt(100_000);
        commands.sendAndWait(
                new OpenAccount(loanId, opened(mfo, loanId, disbursedOn, principalMinor, random), DeclaredDays.NONE));
        int steps = random.nextInt(10);
        for (int step = 0; step < steps; step++) {
            LocalDate on = disbursedOn.plusDays(random.nextInt(300));
            Instant recordedAt = at(on.plusDays(random.nextInt(60)));
            UUID paymentId = new UUID(loanId.getLeastSignificantBits(), step);
            attempt(
                    switch (random.nextInt(12)) {
                        case 0 ->
                            new RescheduleAccount(
                                    loanId,
                                    on,
                                    "FLOOD",
                                    1 + random.nextInt(6),
                                    1,
                                    "MONTH",
                                    on.plusDays(1 + random.nextInt(40)),
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
                        default ->
                            new RecordRepayment(
                                    loanId,
                                    paymentId,
                                    on,
                                    1 + random.nextInt((int) principalMinor),
                                    "TJS",
                                    "COUNTER",
                                    null,
                                    "test",
                                    recordedAt);
                    });
        }
    }

    private void attempt(Object command) {
        try {
            commands.sendAndWait(command);
        } catch (RuleViolated refused) {
            assertThat(refused.rule().name()).isNotEmpty();
        }
    }

    private static AccountOpened opened(
            String mfo, UUID loanId, LocalDate disbursedOn, long principalMinor, Random random) {
        boolean free = random.nextBoolean();
        // None now and then: the account then waits for a schedule.
        int instalments = random.nextInt(12);
        // Lines without principal: interest alone can be late then.
        int grace = instalments > 4 && random.nextBoolean() ? 3 : 0;
        AgreedTerms terms = new AgreedTerms(
                free ? "NONE" : random.nextBoolean() ? "FLAT" : "DECLINING_BALANCE",
                free ? "0" : "26",
                random.nextBoolean() ? "EQUAL_PRINCIPAL" : "EQUAL_INSTALMENT",
                instalments,
                1,
                random.nextBoolean() ? "MONTH" : "WEEK",
                "SAME_AS_INSTALMENT",
                "THIRTY_360",
                null,
                grace,
                0,
                0,
                1,
                "HALF_EVEN",
                random.nextInt(4) == 0 ? "20" : "0",
                "KEEP",
                "NONE",
                random.nextInt(3) == 0 ? 150 : 0);
        long first = principalMinor / 3;
        List<BorrowerShare> shares = random.nextBoolean()
                ? List.of(share(loanId, 1, principalMinor))
                : List.of(share(loanId, 1, first), share(loanId, 2, principalMinor - first));
        return new AccountOpened(
                loanId,
                mfo,
                "R-" + loanId.getLeastSignificantBits(),
                "QARZ",
                null,
                null,
                null,
                null,
                null,
                disbursedOn,
                principalMinor,
                "TJS",
                terms,
                shares,
                at(disbursedOn.plusDays(random.nextInt(20))));
    }

    private static BorrowerShare share(UUID loanId, long place, long principalMinor) {
        return new BorrowerShare(
                new UUID(loanId.getLeastSignificantBits(), place), principalMinor, "F", 1980, null, null);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
