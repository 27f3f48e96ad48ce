package tj.hamyori.repayment.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tj.hamyori.repayment.PublishedCases;
import tj.hamyori.repayment.model.schedule.Instalment;

/** Accounts after payments as other systems' tests and manuals print them; amounts in major units. */
class AccountsOfOtherSystemsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("accounts")
    void standsWhereTheyPrintIt(
            String source,
            String instalments,
            boolean penalties,
            String payments,
            LocalDate asOf,
            String paid,
            BigDecimal overdue,
            int daysPastDue,
            BigDecimal outstandingPrincipal) {
        List<Instalment> lines = LifeNotation.lines(instalments);
        List<Charge> charges = penalties
                ? lines.stream()
                        .map(line -> new Charge(Charge.Kind.PENALTY, line.dueOn(), line.dueOn(), null, 1_000))
                        .toList()
                : List.of();

        AccountPosition position = AccountPosition.of(lines, charges, payments(payments), asOf, null);

        assertThat(position.instalments())
                .as(source)
                .extracting(InstalmentPosition::paidMinor)
                .containsExactlyElementsOf(Stream.of(paid.split(" "))
                        .map(AccountsOfOtherSystemsTest::minor)
                        .toList());
        assertThat(position.overdueMinor()).as(source).isEqualTo(minor(overdue.toPlainString()));
        assertThat(position.daysPastDue()).as(source).isEqualTo(daysPastDue);
        assertThat(position.outstandingPrincipalMinor())
                .as(source)
                .isEqualTo(minor(outstandingPrincipal.toPlainString()));
    }

    /** Penalty, fee, interest, principal and credit of one payment on an instalment of 2911.49 + 240.00 + 150.00. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("allocations")
    void paysPenaltyFeeInterestPrincipal(String source, String amount, String allocation) {
        List<Instalment> lines = LifeNotation.lines("2011-10-20:2911.49+240.00+150.00");
        LocalDate due = lines.getFirst().dueOn();
        List<Charge> penalty = List.of(new Charge(Charge.Kind.PENALTY, due, due, null, 1_000));

        AccountPosition position = AccountPosition.of(lines, penalty, payments("2011-10-20:" + amount), due, null);

        Allocation of = position.payments().getFirst().allocation();
        assertThat(List.of(of.penaltyMinor(), of.feeMinor(), of.interestMinor(), of.principalMinor(), of.creditMinor()))
                .as(source)
                .isEqualTo(Stream.of(allocation.split(" "))
                        .map(AccountsOfOtherSystemsTest::minor)
                        .toList());
    }

    static Stream<Arguments> accounts() {
        return PublishedCases.in(AccountsOfOtherSystemsTest.class, "published-accounts.txt");
    }

    static Stream<Arguments> allocations() {
        return PublishedCases.in(AccountsOfOtherSystemsTest.class, "published-allocations.txt");
    }

    private static List<Payment> payments(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(" "))
                        .map(part -> part.split(":"))
                        .map(part -> new Payment(part[0], LocalDate.parse(part[0]), Instant.EPOCH, minor(part[1])))
                        .toList();
    }

    private static long minor(String major) {
        return new BigDecimal(major).movePointRight(2).longValueExact();
    }
}
