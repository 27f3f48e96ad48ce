package tj.hamyori.repayment.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ScheduleDecided} cannot be followed, or can again, because of money or a decision that became known. Until
 * the first of these a decision has effect.
 *
 * @param withoutEffectBecause code of the rule it met, null where it has effect again
 */
public record DecisionEffectChanged(
        UUID loanId, UUID decisionId, @Nullable String withoutEffectBecause, Instant recordedAt)
        implements LoanAccountEvent {}
