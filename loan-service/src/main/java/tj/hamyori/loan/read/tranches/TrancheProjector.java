package tj.hamyori.loan.read.tranches;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.events.ApplicationApproved;
import tj.hamyori.loan.events.LoanDisbursed;
import tj.hamyori.loan.events.PlannedTranche;
import tj.hamyori.loan.events.TrancheDisbursed;
import tj.hamyori.loan.events.TranchesCancelled;
import tj.hamyori.platform.projection.Rebuildable;

/** Fills {@code read_tranche} and {@code read_tranche_end} for loans that are handed over in parts. Rebuildable. */
@Component
@ProcessingGroup("read-tranches")
class TrancheProjector implements Rebuildable {

    private final JdbcClient jdbc;

    TrancheProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void clear() {
        jdbc.sql("truncate read_tranche, read_tranche_end").update();
    }

    @EventHandler
    void on(ApplicationApproved event) {
        List<PlannedTranche> planned = event.tranches() == null ? List.of() : event.tranches();
        int number = 1;
        for (PlannedTranche tranche : planned) {
            jdbc.sql("insert into read_tranche (loan_id, number, planned_on, planned_minor) values (?, ?, ?, ?)")
                    .params(event.loanId(), number++, tranche.on(), tranche.amountMinor())
                    .update();
        }
    }

    /** A loan handed over at once has no first part to be found. */
    @EventHandler
    void on(LoanDisbursed event) {
        jdbc.sql("""
                        update read_tranche set disbursed_on = ?, amount_minor = ?, channel = ?, disbursed_by = ?
                        where loan_id = ? and number = 1""")
                .params(
                        event.disbursedOn(),
                        event.principal().amountMinor(),
                        event.channel(),
                        event.disbursedBy(),
                        event.loanId())
                .update();
    }

    @EventHandler
    void on(TrancheDisbursed event) {
        jdbc.sql("""
                        insert into read_tranche
                            (loan_id, number, tranche_id, disbursed_on, amount_minor, channel, disbursed_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (loan_id, number) do update set
                            tranche_id = excluded.tranche_id, disbursed_on = excluded.disbursed_on,
                            amount_minor = excluded.amount_minor, channel = excluded.channel,
                            disbursed_by = excluded.disbursed_by""")
                .params(
                        event.loanId(),
                        event.number(),
                        event.trancheId(),
                        event.disbursedOn(),
                        event.amount().amountMinor(),
                        event.channel(),
                        event.disbursedBy())
                .update();
    }

    @EventHandler
    void on(TranchesCancelled event) {
        jdbc.sql("""
                        insert into read_tranche_end (loan_id, cancelled_on, left_minor, reason, cancelled_by)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        event.loanId(),
                        event.cancelledOn(),
                        event.left().amountMinor(),
                        event.reason(),
                        event.cancelledBy())
                .update();
    }
}
