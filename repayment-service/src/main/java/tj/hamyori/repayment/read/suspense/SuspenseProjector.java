package tj.hamyori.repayment.read.suspense;

import java.sql.Timestamp;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.projection.Rebuildable;
import tj.hamyori.repayment.events.HeldRepaymentApplied;
import tj.hamyori.repayment.events.RepaymentHeld;

/** Keeps {@code suspense}: money received that has not found its loan. Rebuildable. */
@Component
@ProcessingGroup("read-suspense")
class SuspenseProjector implements Rebuildable {

    private final JdbcTemplate jdbc;

    SuspenseProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void clear() {
        jdbc.execute("truncate suspense");
    }

    @EventHandler
    void on(RepaymentHeld event) {
        jdbc.update(
                """
                insert into suspense (payment_id, mfo, loan_id, group_id, member_id, paid_on, amount_minor, currency,
                    channel, reason, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                event.paymentId(),
                event.mfo(),
                event.loanId(),
                event.groupId(),
                event.memberId(),
                event.paidOn(),
                event.amountMinor(),
                event.currency(),
                event.channel(),
                event.reason(),
                event.recordedBy(),
                Timestamp.from(event.recordedAt()));
    }

    @EventHandler
    void on(HeldRepaymentApplied event) {
        int updated = jdbc.update(
                "update suspense set resolved_at = ? where payment_id = ?",
                Timestamp.from(event.recordedAt()),
                event.paymentId());
        if (updated != 1) {
            throw new IllegalStateException("The read model lacks the held repayment " + event.paymentId());
        }
    }
}
