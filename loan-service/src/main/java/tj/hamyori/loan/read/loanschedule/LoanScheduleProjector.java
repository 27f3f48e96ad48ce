package tj.hamyori.loan.read.loanschedule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.events.repayment.ScheduleComputedV1;

/**
 * Fills {@code loan_schedule} with the highest version told of each loan. Not rebuilt from this service's store, which
 * does not hold those events.
 */
@Component
public class LoanScheduleProjector {

    private final JdbcClient jdbc;

    LoanScheduleProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void on(ScheduleComputedV1 event, String mfo) {
        jdbc.sql("""
                        insert into loan_schedule (loan_id, mfo, version, last_due_on) values (?, ?, ?, ?)
                        on conflict (loan_id) do update set
                            version = excluded.version, last_due_on = excluded.last_due_on
                        where loan_schedule.version < excluded.version""")
                .params(
                        event.loanId(),
                        mfo,
                        event.version(),
                        event.instalments().getLast().dueOn())
                .update();
    }
}
