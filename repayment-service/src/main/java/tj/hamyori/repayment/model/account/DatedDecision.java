package tj.hamyori.repayment.model.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * A decision about an account's schedule.
 *
 * @param id unique within the account
 * @param on business date: money of that date and before stands, the new schedule stands from it on
 * @param at when it was taken; only orders decisions of one date and rank
 */
public record DatedDecision(UUID id, DecisionKind kind, LocalDate on, Instant at, ScheduleChange change) {
    /** A total order that has nothing to do with the order of arrival. */
    public static final Comparator<DatedDecision> BUSINESS_ORDER = Comparator.comparing(DatedDecision::on)
            .thenComparing(decision -> decision.kind().rank())
            .thenComparing(DatedDecision::at)
            .thenComparing(DatedDecision::id);
}
