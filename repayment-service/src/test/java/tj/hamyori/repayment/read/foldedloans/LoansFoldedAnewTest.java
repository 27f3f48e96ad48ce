package tj.hamyori.repayment.read.foldedloans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import tj.hamyori.repayment.MigratedDatabase;

/** V0462 leaves every loan to be folded anew, once, whatever was known of it. */
class LoansFoldedAnewTest {

    private static final int STRETCHES = 462;

    private final MigratedDatabase database = MigratedDatabase.before(STRETCHES);
    private final JdbcTemplate jdbc = database.jdbc();

    @Test
    void marksTheFoldedTheLeftAndTheMarked() {
        UUID folded = loan(1);
        jdbc.update("""
                insert into folded_loan (loan_id, mfo, currency, product_code, disbursed_on, recorded_at,
                    principal_minor, due_dates, total_upto_minor, paid_on, paid_recorded_at, paid_upto_minor)
                values (?, 'AMF', 'TJS', 'QARZ', date '2026-01-15', '2026-01-15T09:00:00Z', 30000,
                    '{2026-02-15}', '{30000}', '{}', '{}', '{}')""", folded);
        UUID left = loan(2);
        mark(left, true);
        UUID marked = loan(3);
        mark(marked, false);
        mark(marked, false);

        database.migrateOn();

        assertThat(jdbc.queryForList("select loan_id from unfolded_loan where not looked_at", UUID.class))
                .containsExactlyInAnyOrder(folded, left, marked);
        assertThat(jdbc.queryForObject("select count(*) from unfolded_loan", Long.class))
                .isEqualTo(3);
        assertThat(jdbc.queryForObject("select count(*) from folded_loan", Long.class))
                .isZero();
    }

    private UUID loan(int number) {
        UUID loanId = new UUID(10, number);
        jdbc.update("""
                insert into loan_account (loan_id, mfo, loan_number, product_code, disbursed_on, principal_minor,
                    currency, recorded_at)
                values (?, 'AMF', ?, 'QARZ', date '2026-01-15', 30000, 'TJS', '2026-01-15T09:00:00Z')""", loanId, "L-" + number);
        return loanId;
    }

    private void mark(UUID loanId, boolean lookedAt) {
        jdbc.update("insert into unfolded_loan (loan_id, looked_at) values (?, ?)", loanId, lookedAt);
    }
}
