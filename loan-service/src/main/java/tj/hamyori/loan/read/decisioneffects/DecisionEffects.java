package tj.hamyori.loan.read.decisioneffects;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers from {@code decision_effect}; whoever asks has made sure that the caller may see the loan. */
@Component
public class DecisionEffects {

    private final JdbcClient jdbc;

    DecisionEffects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What cannot be followed now, in the order it was decided. */
    public List<WithoutEffect> of(UUID loanId) {
        return jdbc.sql("""
                        select * from decision_effect where loan_id = ? and because is not null
                        order by decided_on, decision_id""")
                .param(loanId)
                .query((row, index) -> new WithoutEffect(
                        row.getObject("decision_id", UUID.class),
                        row.getString("kind"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("because"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
