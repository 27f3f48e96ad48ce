package tj.hamyori.repayment.read.loanaccount;

import java.time.LocalDate;
import java.util.UUID;
import tj.hamyori.repayment.model.account.PayOff;

/**
 * What closes a loan on a date, minor units of its currency; all zero where nothing is owed and where it was written
 * off by then.
 *
 * @param amountMinor principal, interest, fees, penalties and what is owed back together
 * @param owedBackMinor refunded to her before a payment of hers was reversed
 */
record PayOffAnswer(
        UUID loanId,
        String loanNumber,
        LocalDate on,
        String currency,
        long amountMinor,
        long principalMinor,
        long interestMinor,
        long feeMinor,
        long penaltyMinor,
        long owedBackMinor) {

    static PayOffAnswer of(KnownAccount account, LocalDate on) {
        PayOff.Quote quote = account.quote(on);
        return new PayOffAnswer(
                account.loanId(),
                account.loanNumber(),
                on,
                account.currency(),
                quote.amountMinor(),
                quote.principalMinor(),
                quote.interestMinor(),
                quote.feeMinor(),
                quote.penaltyMinor(),
                quote.owedBackMinor());
    }
}
