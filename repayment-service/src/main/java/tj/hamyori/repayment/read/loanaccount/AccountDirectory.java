package tj.hamyori.repayment.read.loanaccount;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whether an account could take a repayment, before anything is sent to it. */
@Component
public class AccountDirectory {

    private final JdbcClient jdbc;

    AccountDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a repayment has to agree with. */
    public record OpenAccount(String currency, LocalDate disbursedOn) {}

    /** Money as it was handed over. */
    public record Offer(UUID loanId, UUID paymentId, LocalDate paidOn, long amountMinor, String currency) {}

    /** Empty where the account takes the repayment; else the reason why it cannot. */
    public Optional<String> obstacle(String mfo, Offer offer) {
        Optional<OpenAccount> account = jdbc.sql(
                        "select currency, disbursed_on from loan_account where mfo = ? and loan_id = ?")
                .params(mfo, offer.loanId())
                .query((row, index) ->
                        new OpenAccount(row.getString("currency"), row.getObject("disbursed_on", LocalDate.class)))
                .optional();
        if (account.isEmpty()) {
            return Optional.of("UNKNOWN_LOAN");
        }
        if (offer.amountMinor() <= 0) {
            return Optional.of("AMOUNT_MUST_BE_POSITIVE");
        }
        if (!account.get().currency().equals(offer.currency())) {
            return Optional.of("CURRENCY_MUST_BE_THE_LOANS");
        }
        if (offer.paidOn().isBefore(account.get().disbursedOn())) {
            return Optional.of("PAID_BEFORE_DISBURSEMENT");
        }
        return isTakenByAnother(offer) ? Optional.of("PAYMENT_ID_REUSED") : Optional.empty();
    }

    private boolean isTakenByAnother(Offer offer) {
        return jdbc.sql("""
                        select exists (select from repayment where loan_id = ? and payment_id = ?
                            and (paid_on <> ? or amount_minor <> ? or kind <> 'REPAYMENT'))""")
                .params(offer.loanId(), offer.paymentId(), offer.paidOn(), offer.amountMinor())
                .query(Boolean.class)
                .single();
    }
}
