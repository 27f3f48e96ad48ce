package tj.hamyori.loan.read.recovery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.events.repayment.RepaymentRecordedV1;
import tj.hamyori.events.repayment.RepaymentReversedV1;

/**
 * Fills {@code loan_money} with every repayment told, whatever the loan's state: a write-off may be dated back, and
 * what came after that date is a recovery then. Not rebuilt from this service's store, which does not hold those
 * events.
 */
@Component
public class RecoveryProjector {

    private final JdbcClient jdbc;

    RecoveryProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void on(RepaymentRecordedV1 event) {
        jdbc.sql("""
                        insert into loan_money (loan_id, payment_id, paid_on, amount_minor, reversed)
                        values (?, ?, ?, ?, false) on conflict do nothing""")
                .params(
                        event.loanId(),
                        event.paymentId(),
                        event.paidOn(),
                        event.amount().amountMinor())
                .update();
    }

    public void on(RepaymentReversedV1 event) {
        jdbc.sql("update loan_money set reversed = true where loan_id = ? and payment_id = ?")
                .params(event.loanId(), event.paymentId())
                .update();
    }
}
