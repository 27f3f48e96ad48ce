package tj.hamyori.loan.read.recovery;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers from {@code loan_money}; whoever asks has made sure that the caller may see the loan. */
@Component
public class Recovery {

    private static final String AFTER = """
            select coalesce(sum(amount_minor), 0) from loan_money
            where loan_id = ? and paid_on > ? and not reversed""";

    private final JdbcClient jdbc;

    Recovery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was received with a business date after the write-off and not reversed; minor units. */
    public long minorAfter(UUID loanId, LocalDate writtenOffOn) {
        return jdbc.sql(AFTER).params(loanId, writtenOffOn).query(Long.class).single();
    }
}
