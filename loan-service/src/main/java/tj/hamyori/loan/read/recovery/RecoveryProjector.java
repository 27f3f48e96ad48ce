package tj.hamyori.loan.read.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.events.repayment.ChargeWaivedV1;
import tj.hamyori.events.repayment.CoverReimbursedV1;
import tj.hamyori.events.repayment.CreditRefundedV1;
import tj.hamyori.events.repayment.InstalmentCoveredV1;
import tj.hamyori.events.repayment.LoanChargedV1;
import tj.hamyori.events.repayment.RepaymentRecordedV1;
import tj.hamyori.events.repayment.RepaymentReversedV1;

/**
 * Fills {@code loan_money} with money of every kind told, and {@code loan_charge} with what was charged, whatever the
 * loan's state: a write-off may be dated back, and what came after that date is a recovery then. The same event twice
 * leaves the same rows. Not rebuilt from this service's store, which does not hold those events.
 */
@Component
public class RecoveryProjector {

    private final JdbcClient jdbc;

    RecoveryProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All by one statement: nothing else comes so often. */
    public void onAll(List<RepaymentRecordedV1> events) {
        jdbc.sql("""
                        insert into loan_money (loan_id, payment_id, kind, paid_on, amount_minor, lent_minor, reversed)
                        select loan_id, payment_id, 'REPAYMENT', cast(paid_on as date), amount_minor, 0, false
                        from unnest(?, ?, ?, ?) as money (loan_id, payment_id, paid_on, amount_minor)
                        on conflict do nothing""")
                .params(
                        column(events, RepaymentRecordedV1::loanId, UUID[]::new),
                        column(events, RepaymentRecordedV1::paymentId, UUID[]::new),
                        column(events, event -> event.paidOn().toString(), String[]::new),
                        column(events, event -> event.amount().amountMinor(), Long[]::new))
                .update();
    }

    private static <T> Object column(
            List<RepaymentRecordedV1> events, Function<RepaymentRecordedV1, T> value, IntFunction<T[]> array) {
        return events.stream().map(value).toArray(array);
    }

    public void on(InstalmentCoveredV1 event) {
        long amountMinor = event.amount().amountMinor();
        add(event.loanId(), event.coverId(), "COVER", event.paidOn(), amountMinor, amountMinor);
    }

    public void on(CoverReimbursedV1 event) {
        long backMinor = Math.negateExact(event.amount().amountMinor());
        add(event.loanId(), event.reimbursementId(), "REIMBURSEMENT", event.reimbursedOn(), 0, backMinor);
    }

    public void on(CreditRefundedV1 event) {
        long outMinor = Math.negateExact(event.amount().amountMinor());
        add(event.loanId(), event.refundId(), "REFUND", event.refundedOn(), outMinor, 0);
    }

    public void on(RepaymentReversedV1 event) {
        jdbc.sql("update loan_money set reversed = true where loan_id = ? and payment_id = ?")
                .params(event.loanId(), event.paymentId())
                .update();
    }

    public void on(LoanChargedV1 event) {
        jdbc.sql("""
                        insert into loan_charge (loan_id, charge_id, kind, due_on, charged_on, amount_minor)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        event.loanId(),
                        event.chargeId(),
                        event.kind(),
                        event.dueOn(),
                        event.chargedOn(),
                        event.amount().amountMinor())
                .update();
    }

    public void on(ChargeWaivedV1 event) {
        jdbc.sql("update loan_charge set waived_on = ? where loan_id = ? and charge_id = ?")
                .params(event.waivedOn(), event.loanId(), event.chargeId())
                .update();
    }

    private void add(UUID loanId, UUID moneyId, String kind, LocalDate on, long amountMinor, long lentMinor) {
        jdbc.sql("""
                        insert into loan_money (loan_id, payment_id, kind, paid_on, amount_minor, lent_minor, reversed)
                        values (?, ?, ?, ?, ?, ?, false) on conflict do nothing""").params(loanId, moneyId, kind, on, amountMinor, lentMinor).update();
    }
}
