package tj.hamyori.loan.read.borrowerarrears;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.events.repayment.ArrearsBucketChangedV1;

/**
 * Fills {@code loan_arrears} with the arrears repayment-service tells. Not rebuilt from this service's store, which
 * does not hold those events; an event about an earlier date than the one known changes nothing.
 */
@Component
public class BorrowerArrearsProjector {

    private final JdbcClient jdbc;

    BorrowerArrearsProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void on(ArrearsBucketChangedV1 event, String mfo) {
        jdbc.sql("""
                        insert into loan_arrears (loan_id, mfo, as_of, days_past_due) values (?, ?, ?, ?)
                        on conflict (loan_id) do update set
                            as_of = excluded.as_of, days_past_due = excluded.days_past_due
                        where loan_arrears.as_of <= excluded.as_of""")
                .params(event.loanId(), mfo, event.asOf(), event.daysPastDue())
                .update();
    }
}
