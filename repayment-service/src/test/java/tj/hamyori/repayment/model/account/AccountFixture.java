package tj.hamyori.repayment.model.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tj.hamyori.repayment.model.schedule.Instalment;

/** A loan of 300.00 in three months with 10.00 interest each and a fee of 5.00, and its payments. */
final class AccountFixture {
    static final List<Instalment> LINES = List.of(
            new Instalment(1, LocalDate.of(2026, 2, 15), 10_000, 1_000, 500, 20_000),
            new Instalment(2, LocalDate.of(2026, 3, 15), 10_000, 1_000, 0, 10_000),
            new Instalment(3, LocalDate.of(2026, 4, 15), 10_000, 1_000, 0, 0));

    private AccountFixture() {}

    static Payment payment(String id, String paidOn, long amountMinor) {
        return new Payment(id, LocalDate.parse(paidOn), Instant.parse("2026-12-01T00:00:00Z"), amountMinor);
    }

    static AccountPosition at(String asOf, Payment... payments) {
        return AccountPosition.of(LINES, List.of(), List.of(payments), LocalDate.parse(asOf), null);
    }
}
