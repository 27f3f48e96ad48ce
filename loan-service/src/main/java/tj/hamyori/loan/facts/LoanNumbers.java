package tj.hamyori.loan.facts;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hands out loan numbers, e.g. {@code ORIYON-2026-000123}: organisation, year of disbursement, count within both. The
 * count is raised in the transaction of the disbursement, so a refused one leaves no gap.
 */
@Component
public class LoanNumbers {

    private final JdbcClient jdbc;

    LoanNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String next(String mfo, LocalDate disbursedOn) {
        int year = disbursedOn.getYear();
        long count = jdbc.sql("""
                        insert into loan_number (mfo, year, last) values (?, ?, 1)
                        on conflict (mfo, year) do update set last = loan_number.last + 1
                        returning last""").params(mfo, year).query(Long.class).single();
        return "%s-%d-%06d".formatted(mfo, year, count);
    }
}
