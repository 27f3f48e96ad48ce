package tj.hamyori.repayment.write;

import static tj.hamyori.repayment.write.LoanAccountFixture.GROUP;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.MEMBER;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.NUMBER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.DecidedTerms;
import tj.hamyori.repayment.events.DecisionEffectChanged;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleDecided;
import tj.hamyori.repayment.events.ScheduleLine;

/**
 * Decisions about the schedule of the account of {@link LoanAccountFixture}, and the versions that follow from them.
 */
public final class DecisionFixture {

    public static final UUID DECISION = UUID.fromString("00000000-0000-4000-8000-000000000021");
    public static final Instant DECIDED_AT = Instant.parse("2026-05-31T08:00:00Z");

    private DecisionFixture() {}

    public static DecidedTerms newTerms(int instalments, String unit, LocalDate firstDueOn) {
        return new DecidedTerms(null, instalments, 1, unit, firstDueOn, null, List.of(), List.of());
    }

    public static DecidedTerms months(int months) {
        return new DecidedTerms(months, null, null, null, null, null, List.of(), List.of());
    }

    public static DecidedTerms grace(int instalments) {
        return new DecidedTerms(null, instalments, 1, "MONTH", null, null, List.of(), List.of());
    }

    public static DecidedTerms closedBy(UUID paymentId) {
        return new DecidedTerms(null, null, null, null, null, paymentId, List.of(), List.of());
    }

    public static DecidedTerms days(List<LocalDate> off, List<LocalDate> worked) {
        return new DecidedTerms(null, null, null, null, null, null, off, worked);
    }

    public static ScheduleDecided decided(String kind, LocalDate on, String reason, DecidedTerms terms) {
        return decided(DECISION, kind, on, DECIDED_AT, reason, null, terms);
    }

    public static ScheduleDecided decided(
            UUID id,
            String kind,
            LocalDate on,
            @Nullable Instant at,
            @Nullable String reason,
            @Nullable String by,
            DecidedTerms terms) {
        return new ScheduleDecided(LOAN, id, kind, on, at, reason, by, terms, NOW);
    }

    public static DecisionEffectChanged without(UUID decision, String kind, LocalDate on, @Nullable String because) {
        return new DecisionEffectChanged(LOAN, decision, because, NOW, kind, on);
    }

    public static DecidedTerms handedOver(long amountMinor) {
        return new DecidedTerms(null, null, null, null, null, null, List.of(), List.of(), amountMinor);
    }

    /** A version that follows from {@link #DECISION} and marks the loan as rescheduled. */
    public static ScheduleComputed following(
            int version, String cause, String reason, LocalDate on, ScheduleLine... lines) {
        return following(DECISION, version, cause, reason, on, null, true, lines);
    }

    public static ScheduleComputed following(
            @Nullable UUID decision,
            int version,
            String cause,
            @Nullable String reason,
            LocalDate on,
            @Nullable String by,
            boolean rescheduled,
            ScheduleLine... lines) {
        return new ScheduleComputed(
                LOAN,
                version,
                cause,
                reason,
                on,
                by,
                NUMBER,
                "TJS",
                GROUP,
                List.of(MEMBER),
                List.of(lines),
                NOW,
                decision,
                rescheduled);
    }
}
