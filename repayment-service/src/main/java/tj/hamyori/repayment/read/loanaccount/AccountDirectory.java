package tj.hamyori.repayment.read.loanaccount;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.facts.KnownLoans;

/** Tells whether an account could take money, before anything is sent to it. */
@Component
public class AccountDirectory implements KnownLoans {

    private final JdbcClient jdbc;

    AccountDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a repayment has to agree with. */
    public record OpenAccount(String currency, LocalDate disbursedOn) {}

    /**
     * Money as it was handed over.
     *
     * @param kind REPAYMENT, COVER or REIMBURSEMENT
     * @param coverId REIMBURSEMENT: the cover it gives back
     */
    public record Offer(
            UUID loanId,
            UUID paymentId,
            String kind,
            LocalDate paidOn,
            long amountMinor,
            String currency,
            @Nullable UUID coverId) {

        boolean isReimbursement() {
            return kind.equals("REIMBURSEMENT");
        }
    }

    @Override
    public Optional<UUID> find(String mfo, String idOrNumber) {
        return jdbc.sql("""
                        select loan_id from loan_account
                        where mfo = :mfo and (loan_number = :written or loan_id::text = lower(:written))
                        order by recorded_at desc limit 1""")
                .param("mfo", mfo)
                .param("written", idOrNumber)
                .query(UUID.class)
                .optional();
    }

    /**
     * From here to the end of the transaction nobody else opens these accounts or looks for them to bring money.
     * Without it an account could open while money for it goes into suspense, neither seeing the other.
     */
    public void takeTurn(Collection<UUID> loanIds) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(loan::text, 0)) from unnest(:loans) loan")
                .param("loans", loanIds.stream().distinct().sorted().toArray(UUID[]::new))
                .query()
                .listOfRows();
    }

    /**
     * Empty where the account takes it; else the reason why it cannot.
     *
     * @param today the clock's day; money may be dated a day later, since offices are ahead of it
     */
    public Optional<String> obstacle(String mfo, Offer offer, LocalDate today) {
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
        if (offer.paidOn().isAfter(today.plusDays(1))) {
            return Optional.of("DATED_IN_THE_FUTURE");
        }
        if (isTakenByAnother(offer)) {
            return Optional.of("PAYMENT_ID_REUSED");
        }
        return offer.isReimbursement() ? obstacleToReimbursing(offer) : Optional.empty();
    }

    /** Whether this money is with the account and was not reversed. */
    public boolean counts(UUID loanId, UUID paymentId) {
        return jdbc.sql("""
                        select exists (select from repayment
                            where loan_id = ? and payment_id = ? and reversed_recorded_at is null)""").params(loanId, paymentId).query(Boolean.class).single();
    }

    private boolean isTakenByAnother(Offer offer) {
        return jdbc.sql("""
                        select exists (select from repayment where loan_id = :loan and payment_id = :payment
                            and (paid_on <> :on or kind <> :kind or cover_id is distinct from cast(:cover as uuid)
                                or abs(case kind when 'REIMBURSEMENT' then lent_minor else amount_minor end)
                                    <> :amount))""")
                .param("loan", offer.loanId())
                .param("payment", offer.paymentId())
                .param("on", offer.paidOn())
                .param("kind", offer.kind())
                .param("cover", offer.coverId())
                .param("amount", offer.amountMinor())
                .query(Boolean.class)
                .single();
    }

    /** What was given back under this very id does not stand in its own way, so that a second delivery is no other. */
    private Optional<String> obstacleToReimbursing(Offer offer) {
        return jdbc.sql("""
                        select case when c.reversed_recorded_at is not null then 'COVER_WAS_REVERSED'
                            when c.paid_on > :on then 'REIMBURSED_BEFORE_COVERED'
                            when :amount > c.lent_minor + (
                                select coalesce(sum(b.lent_minor), 0) from repayment b
                                where b.loan_id = c.loan_id and b.cover_id = c.payment_id
                                    and b.payment_id <> :payment and b.reversed_recorded_at is null)
                                then 'REIMBURSED_MORE_THAN_COVERED'
                            else '' end
                        from repayment c
                        where c.loan_id = :loan and c.payment_id = :cover and c.kind = 'COVER'""")
                .param("on", offer.paidOn())
                .param("amount", offer.amountMinor())
                .param("payment", offer.paymentId())
                .param("loan", offer.loanId())
                .param("cover", offer.coverId())
                .query(String.class)
                .optional()
                .or(() -> Optional.of("UNKNOWN_PAYMENT"))
                .filter(reason -> !reason.isEmpty());
    }
}
