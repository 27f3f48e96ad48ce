package tj.hamyori.loan.read.borrowerarrears;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.facts.BorrowerStanding;

/** Answers from {@code loan_arrears} and the list of loans. */
@Component
class BorrowerArrears implements BorrowerStanding {

    /** The boundary of portfolio at risk: thirty days late is late, thirty-one is in default. */
    static final int TOLERATED_DAYS = 30;

    private final JdbcClient jdbc;

    BorrowerArrears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean inDefault(String mfo, UUID memberId) {
        return jdbc.sql("""
                        select exists (
                            select 1 from read_loan l left join loan_arrears a on a.loan_id = l.loan_id
                            where l.mfo = ? and l.member_id = ?
                              and (l.status = 'WRITTEN_OFF'
                                   or l.status = 'DISBURSED' and a.mfo = l.mfo and a.days_past_due > ?))""")
                .params(mfo, memberId, TOLERATED_DAYS)
                .query(Boolean.class)
                .single();
    }
}
