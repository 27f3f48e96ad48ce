package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ScheduleDecided} cannot be followed, or can again, because of money or a decision that became known. Until
 * the first of these a decision has effect.
 *
 * @param withoutEffectBecause code of the rule it met, null where it has effect again
 * @param kind of the decision; null in events from before it was told to others
 * @param decidedOn business date of the decision; null together with {@code kind}
 */
public record DecisionEffectChanged(
        UUID loanId,
        UUID decisionId,
        @Nullable String withoutEffectBecause,
        Instant recordedAt,
        @Nullable String kind,
        @Nullable LocalDate decidedOn)
        implements LoanAccountEvent {}
