package tj.hamyori.repayment.write;

import java.time.LocalDate;
import tj.hamyori.repayment.write.record.RecordRepayment;

/** What an account checks before money moves. */
final class MoneyRules {

    private final AccountState state;

    MoneyRules(AccountState state) {
        this.state = state;
    }

    void checkMoney(long amountMinor, String currency, LocalDate on, String dateField) {
        LoanAccountRule.AMOUNT_MUST_BE_POSITIVE.refuseIf(amountMinor <= 0, "amountMinor");
        LoanAccountRule.AMOUNT_TOO_LARGE.refuseIf(amountMinor > RecordRepayment.LARGEST_AMOUNT_MINOR, "amountMinor");
        LoanAccountRule.CURRENCY_MUST_BE_THE_LOANS.refuseIf(
                !currency.equals(state.opened().currency()), "currency");
        LoanAccountRule.PAID_BEFORE_DISBURSEMENT.refuseIf(
                on.isBefore(state.opened().disbursedOn()), dateField);
    }
}
