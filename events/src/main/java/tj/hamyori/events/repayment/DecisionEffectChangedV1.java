package tj.hamyori.events.repayment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision about a loan's schedule cannot be followed, or can again, because of money or another decision that became
 * known. Until the first of these a decision has effect; the last one heard stands. Key: loan id.
 *
 * @param loanId id
 * @param decisionId of the event that told the decision, or the postponement's id
 * @param kind TRANCHE, POSTPONE, EXTEND, SHIFT, GRACE, CALENDAR or PAY_OFF
 * @param decidedOn business date of the decision
 * @param withoutEffectBecause code of the rule it met, e.g. nothing-to-reschedule; null where it has effect again
 * @param recordedAt when that became known
 */
public record DecisionEffectChangedV1(
        UUID loanId,
        UUID decisionId,
        String kind,
        LocalDate decidedOn,
        @Nullable String withoutEffectBecause,
        Instant recordedAt) {}
