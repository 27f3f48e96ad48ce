package tj.hamyori.repayment.read.suspense;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import tj.hamyori.repayment.MigratedDatabase;
import tj.hamyori.repayment.events.HeldReimbursementSettled;
import tj.hamyori.repayment.events.HeldRepaymentApplied;
import tj.hamyori.repayment.events.HeldRepaymentReversed;
import tj.hamyori.repayment.events.RepaymentHeld;

/** V0450 takes from stored events what a rebuild would write. */
class SettledMoneyBackfillTest {

    private static final int WHO_SETTLED = 450;
    private static final UUID LOAN = new UUID(5, 5);
    private static final Instant HELD_AT = Instant.parse("2026-05-02T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-11T08:30:00Z");

    private final MigratedDatabase database = MigratedDatabase.before(WHO_SETTLED);
    private final JdbcTemplate jdbc = database.jdbc();
    private final List<Object> events = new ArrayList<>();

    @Test
    void givesOldRowsWhatARebuildWouldGiveThem() {
        held(1, null);
        held(2, LATER);
        events.add(new HeldRepaymentApplied(payment(2), LOAN, LATER));
        held(3, LATER);
        events.add(new HeldRepaymentReversed(payment(3), LOAN, "nigora", LATER));
        held(4, LATER);
        settled(4, "handed back at the meeting of 10 June", "nigora");
        held(5, LATER);
        settled(5, "the group keeps it: her \"share\" of the flour", "o'ktam");

        database.migrateOn();

        List<Map<String, @Nullable Object>> migrated = rows();
        SuspenseProjector projector = new SuspenseProjector(jdbc);
        projector.clear();
        projector.project(events);
        assertThat(migrated).hasSize(5).isEqualTo(rows());
        assertThat(migrated)
                .extracting(row -> row.get("settled_by"))
                .containsExactly(null, null, null, "nigora", "o'ktam");
    }

    /** The row and the event as the version before left them. */
    private void held(int number, @Nullable Instant resolvedAt) {
        RepaymentHeld fact = new RepaymentHeld(
                payment(number),
                "AMF",
                LOAN,
                null,
                new UUID(6, number),
                LocalDate.of(2026, 5, 1),
                1_000L + number,
                "TJS",
                "MEETING",
                "COVER_WAS_REVERSED",
                "farzona",
                HELD_AT,
                "REIMBURSEMENT",
                new UUID(7, number));
        events.add(fact);
        jdbc.update(
                """
                insert into suspense (payment_id, mfo, loan_id, member_id, paid_on, amount_minor, currency, channel,
                    reason, recorded_by, recorded_at, resolved_at, kind, cover_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                fact.paymentId(),
                fact.mfo(),
                fact.loanId(),
                fact.memberId(),
                fact.paidOn(),
                fact.amountMinor(),
                fact.currency(),
                fact.channel(),
                fact.reason(),
                fact.recordedBy(),
                Timestamp.from(fact.recordedAt()),
                resolvedAt == null ? null : Timestamp.from(resolvedAt),
                fact.kind(),
                fact.coverId());
    }

    private void settled(int number, String reason, String settledBy) {
        events.add(new HeldReimbursementSettled(payment(number), LOAN, reason, settledBy, LATER, null, null));
        String payload = """
                {"paymentId":"%s","loanId":"%s","reason":"%s","settledBy":"%s","recordedAt":"%s"}""".formatted(payment(number), LOAN, reason.replace("\"", "\\\""), settledBy, LATER);
        jdbc.update(
                """
                insert into domain_event (event_identifier, aggregate_identifier, sequence_number, type, payload_type,
                    payload, meta_data, time_stamp)
                values (?, ?, 1, 'HeldRepayment', ?, ?, '{}', ?)""",
                new UUID(8, number).toString(),
                payment(number).toString(),
                HeldReimbursementSettled.class.getName(),
                payload,
                LATER.toString());
    }

    private static UUID payment(int number) {
        return new UUID(9, number);
    }

    private List<Map<String, @Nullable Object>> rows() {
        return jdbc.queryForList("select * from suspense order by payment_id");
    }
}
