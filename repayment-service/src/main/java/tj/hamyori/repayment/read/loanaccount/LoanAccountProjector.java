package tj.hamyori.repayment.read.loanaccount;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.projection.BatchProjector;
import tj.hamyori.repayment.events.LoanAccountEvent;

/**
 * Keeps {@code loan_account, borrower_share, schedule_version, account_postponement, instalment, repayment, charge,
 * write_off, schedule_decision} and {@code decision_effect}: what every question about a loan or a portfolio, on any
 * date and as known at any instant, is answered from. Marks in {@code unfolded_loan} what it changes. Rebuildable.
 */
@Component
@ProcessingGroup("read-loan-accounts")
class LoanAccountProjector implements BatchProjector {

    private final JdbcTemplate jdbc;

    LoanAccountProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void clear() {
        jdbc.execute("truncate loan_account, borrower_share, schedule_version, account_postponement, instalment,"
                + " repayment, charge, write_off, schedule_decision, decision_effect, folded_loan, unfolded_loan");
    }

    @EventHandler
    void on(LoanAccountEvent event) {
        project(List.of(event));
    }

    @Override
    public void project(List<?> events) {
        LoanAccountRows rows = new LoanAccountRows();
        for (Object event : events) {
            if (event instanceof LoanAccountEvent known) {
                rows.add(known);
            }
        }
        rows.write(jdbc);
    }
}
