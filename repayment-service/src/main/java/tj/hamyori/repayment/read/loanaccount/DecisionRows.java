package tj.hamyori.repayment.read.loanaccount;

import org.springframework.jdbc.core.JdbcTemplate;
import tj.hamyori.platform.copy.TableRows;
import tj.hamyori.repayment.events.DecidedTerms;
import tj.hamyori.repayment.events.DecisionEffectChanged;
import tj.hamyori.repayment.events.ScheduleDecided;

/** What a list of events changes in the tables of what was decided about schedules. */
final class DecisionRows {

    private final TableRows decisions = new TableRows(LoanAccountTables.DECISION);
    private final TableRows effects = new TableRows(LoanAccountTables.EFFECT);

    void add(ScheduleDecided event) {
        DecidedTerms terms = event.terms();
        decisions.add(
                event.loanId(),
                event.decisionId(),
                event.kind(),
                event.decidedOn(),
                event.decidedAt(),
                event.reason(),
                event.decidedBy(),
                terms.months(),
                terms.instalments(),
                terms.every(),
                terms.unit(),
                terms.firstDueOn(),
                terms.paymentId(),
                terms.amountMinor(),
                event.recordedAt());
    }

    void add(DecisionEffectChanged event) {
        effects.add(event.loanId(), event.decisionId(), event.withoutEffectBecause(), event.recordedAt());
    }

    void write(JdbcTemplate jdbc) {
        decisions.write(jdbc);
        effects.write(jdbc);
    }
}
