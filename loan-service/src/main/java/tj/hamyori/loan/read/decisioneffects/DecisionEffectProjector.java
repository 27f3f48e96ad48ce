package tj.hamyori.loan.read.decisioneffects;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.events.repayment.DecisionEffectChangedV1;

/**
 * Fills {@code decision_effect} with the last that was told of each decision. Not rebuilt from this service's store,
 * which does not hold those events.
 */
@Component
public class DecisionEffectProjector {

    private final JdbcClient jdbc;

    DecisionEffectProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void on(DecisionEffectChangedV1 event, String mfo) {
        jdbc.sql("""
                        insert into decision_effect (loan_id, decision_id, mfo, kind, decided_on, because, changed_at)
                        values (:loan, :decision, :mfo, :kind, :on, :because, :at)
                        on conflict (loan_id, decision_id) do update set
                            because = excluded.because, changed_at = excluded.changed_at""")
                .param("loan", event.loanId())
                .param("decision", event.decisionId())
                .param("mfo", mfo)
                .param("kind", event.kind())
                .param("on", event.decidedOn())
                .param("because", event.withoutEffectBecause())
                .param("at", event.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
