package tj.hamyori.loan.read.postponements;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.events.repayment.LoanPostponedV1;

/**
 * Fills {@code postponed_loan} with the loans repayment-service says a postponement has reached, imported ones
 * included. Not rebuilt from this service's store, which does not hold those events.
 */
@Component
public class PostponedLoanProjector {

    private final JdbcClient jdbc;

    PostponedLoanProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void on(LoanPostponedV1 event, String mfo) {
        jdbc.sql("""
                        insert into postponed_loan (postponement_id, loan_id, mfo) values (?, ?, ?)
                        on conflict do nothing""").params(event.postponementId(), event.loanId(), mfo).update();
    }
}
