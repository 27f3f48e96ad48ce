package tj.hamyori.repayment.read.loanaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
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
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.model.account.AccountPosition;
import tj.hamyori.repayment.read.foldedloans.LoanFolding;
import tj.hamyori.repayment.read.portfolioquality.Dimension;
import tj.hamyori.repayment.read.portfolioquality.PortfolioFigures;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQuality;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQualityQuery;
import tj.hamyori.repayment.read.portfolioquality.QualityQuestion;

/** The statement and the Java function agree on every account of random portfolios, on any date, known at any time. */
@RepaymentServiceTest
class PositionStatementTest {

    private static final long SEED = 20_260_115;
    private static final int ACCOUNTS = 120;
    private static final int LOOKS = 25;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 500;

    @Autowired
    CommandGateway commands;

    @Autowired
    KnownAccounts accounts;

    @Autowired
    PortfolioQualityQuery quality;

    @Autowired
    LoanFolding folding;

    @Autowired
    JdbcClient jdbc;

    @Test
    void agreesWithTheJavaFunctionOnRandomPortfolios() {
        String mfo = "RANDOM";
        Random random = new Random(SEED);
        RandomLives lives = new RandomLives(commands, random, FIRST_DAY);
        new RequestContext(mfo, "test", "test", null).run(() -> {
            for (int index = 0; index < ACCOUNTS; index++) {
                lives.live(mfo, new UUID(77, index));
            }
        });
        assertEverythingHappenedTo(mfo);
        Map<QualityQuestion, PortfolioQuality> unfolded = new LinkedHashMap<>();
        for (int look = 0; look < LOOKS; look++) {
            LocalDate asOf = FIRST_DAY.plusDays(random.nextInt(DAYS));
            Instant knownAt = at(asOf.plusDays(random.nextInt(400) - 100L));
            compare(mfo, asOf, knownAt);
            LocalDate from = asOf.minusDays(random.nextInt(200));
            QualityQuestion question =
                    new QualityQuestion(mfo, from, asOf, knownAt, EnumSet.allOf(Dimension.class), true, false);
            unfolded.put(question, quality.quality(question));
        }
        assertThat(folded(mfo)).isZero();
        folding.fold();
        assertThat(folded(mfo)).isGreaterThan(ACCOUNTS / 2);
        unfolded.forEach((question, answer) ->
                assertThat(quality.quality(question)).as("%s, folded", question).isEqualTo(answer));
    }

    private long folded(String mfo) {
        return jdbc.sql("select count(distinct loan_id) from folded_loan where mfo = ?")
                .param(mfo)
                .query(Long.class)
                .single();
    }

    /** Else the comparison would say less than its name. */
    private void assertEverythingHappenedTo(String mfo) {
        assertThat(jdbc.sql("""
                        with mine as (select loan_id from loan_account where mfo = ?)
                        select kind from repayment join mine using (loan_id)
                        union select kind from charge join mine using (loan_id)
                        union select 'reversed' from repayment join mine using (loan_id) where reversed_by is not null
                        union select 'waived' from charge join mine using (loan_id) where waived_by is not null
                        union select cause from schedule_version join mine using (loan_id)""").param(mfo).query(String.class).set())
                .containsExactlyInAnyOrder(
                        "REPAYMENT",
                        "COVER",
                        "REIMBURSEMENT",
                        "REFUND",
                        "FEE",
                        "PENALTY",
                        "reversed",
                        "waived",
                        "AGREED",
                        "RESCHEDULED",
                        "SHIFTED",
                        "GRACE",
                        "POSTPONED",
                        "TRANCHE");
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
                                account.instalments(),
                                account.charges(),
                                account.payments(),
                                asOf,
                                account.writtenOffOn())));
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
                                row.getLong("covered_minor"),
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
        assertThat(figures.lifetime().disbursedMinor())
                .isEqualTo(figures.grossLoanPortfolioMinor()
                        + figures.lifetime().repaidPrincipalMinor()
                        + figures.lifetime().writtenOffMinor());
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
            position.coveredMinor(),
            position.daysPastDue(),
            position.principalDaysPastDue()
        };
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
