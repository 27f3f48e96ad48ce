package tj.hamyori.loan.read.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers from {@code loan_money} and {@code loan_charge}; whoever asks has made sure that the caller may see it. */
@Component
public class Recovery {

    private static final String AFTER = """
            select coalesce(sum(amount_minor), 0) from loan_money
            where loan_id = ? and paid_on > ? and not reversed""";

    private static final String CHARGES = """
            select charge_id, kind, due_on, charged_on, amount_minor, waived_on from loan_charge
            where loan_id = ? order by charged_on, charge_id""";

    private static final String SUMS = """
            select coalesce(sum(amount_minor) filter (where kind = 'COVER'), 0) as covered_minor,
                coalesce(sum(lent_minor), 0) as lent_minor,
                coalesce(sum(amount_minor) filter (where kind = 'REFUND'), 0) as refunded_minor
            from loan_money where loan_id = ? and not reversed""";

    private final JdbcClient jdbc;

    Recovery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public LoanMoney of(UUID loanId) {
        List<LoanMoney.Charge> charges = jdbc.sql(CHARGES)
                .param(loanId)
                .query((row, index) -> new LoanMoney.Charge(
                        row.getObject("charge_id", UUID.class),
                        row.getString("kind"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("charged_on", LocalDate.class),
                        row.getLong("amount_minor"),
                        row.getObject("waived_on", LocalDate.class)))
                .list();
        return jdbc.sql(SUMS)
                .param(loanId)
                .query((row, index) -> new LoanMoney(
                        charges,
                        row.getLong("covered_minor"),
                        row.getLong("lent_minor"),
                        Math.negateExact(row.getLong("refunded_minor"))))
                .single();
    }

    /** What was received with a business date after the write-off and not reversed; minor units. */
    public long minorAfter(UUID loanId, LocalDate writtenOffOn) {
        return jdbc.sql(AFTER).params(loanId, writtenOffOn).query(Long.class).single();
    }
}
