package tj.hamyori.repayment.read.suspense;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.copy.TableRows;
import tj.hamyori.platform.projection.BatchProjector;
import tj.hamyori.repayment.events.HeldReimbursementSettled;
import tj.hamyori.repayment.events.HeldRepaymentApplied;
import tj.hamyori.repayment.events.HeldRepaymentEvent;
import tj.hamyori.repayment.events.HeldRepaymentReversed;
import tj.hamyori.repayment.events.RepaymentHeld;

/** Keeps {@code suspense}: money received that has not found its loan. Rebuildable. */
@Component
@ProcessingGroup("read-suspense")
class SuspenseProjector implements BatchProjector {

    private final JdbcTemplate jdbc;

    SuspenseProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void clear() {
        jdbc.execute("truncate suspense");
    }

    @EventHandler
    void on(HeldRepaymentEvent event) {
        project(List.of(event));
    }

    @Override
    public void project(List<?> events) {
        Map<UUID, RepaymentHeld> held = new LinkedHashMap<>();
        Map<UUID, Instant> resolved = new LinkedHashMap<>();
        Map<UUID, HeldReimbursementSettled> settled = new LinkedHashMap<>();
        for (Object event : events) {
            if (event instanceof HeldRepaymentEvent known) {
                switch (known) {
                    case RepaymentHeld fact -> {
                        // What waits again is one row: how it waits now.
                        held.put(fact.paymentId(), fact);
                        resolved.remove(fact.paymentId());
                        settled.remove(fact.paymentId());
                    }
                    case HeldRepaymentApplied fact -> resolved.put(fact.paymentId(), fact.recordedAt());
                    case HeldRepaymentReversed fact -> resolved.put(fact.paymentId(), fact.recordedAt());
                    case HeldReimbursementSettled fact -> {
                        resolved.put(fact.paymentId(), fact.recordedAt());
                        settled.put(fact.paymentId(), fact);
                    }
                }
            }
        }
        write(held);
        resolved.forEach(this::resolve);
        settled.values().forEach(this::settle);
    }

    private void write(Map<UUID, RepaymentHeld> held) {
        TableRows rows = new TableRows(
                "suspense",
                "payment_id",
                "mfo",
                "loan_id",
                "group_id",
                "member_id",
                "paid_on",
                "amount_minor",
                "currency",
                "channel",
                "reason",
                "recorded_by",
                "recorded_at",
                "kind",
                "cover_id");
        held.values().forEach(fact -> add(rows, fact));
        if (!held.isEmpty()) {
            jdbc.update("delete from suspense where payment_id = any(?)", (Object)
                    held.keySet().toArray(UUID[]::new));
        }
        rows.write(jdbc);
    }

    private static void add(TableRows held, RepaymentHeld event) {
        held.add(
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
                event.recordedAt(),
                event.kind() == null ? "REPAYMENT" : event.kind(),
                event.coverId());
    }

    private void resolve(UUID paymentId, Instant recordedAt) {
        int updated = jdbc.update(
                "update suspense set resolved_at = ? where payment_id = ?", Timestamp.from(recordedAt), paymentId);
        if (updated != 1) {
            throw new IllegalStateException("The read model lacks the held repayment " + paymentId);
        }
    }

    private void settle(HeldReimbursementSettled fact) {
        jdbc.update("""
                update suspense set settled_by = ?, settlement = ?, settlement_reason = ?, booked_loan_id = ?
                where payment_id = ?""", fact.settledBy(), fact.kind(), fact.reason(), fact.bookedLoanId(), fact.paymentId());
    }
}
