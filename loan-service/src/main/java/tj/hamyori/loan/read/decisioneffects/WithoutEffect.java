package tj.hamyori.loan.read.decisioneffects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision that cannot be followed.
 *
 * @param decisionId of the postponement, or of the event that told the decision
 * @param kind POSTPONE, EXTEND, SHIFT, GRACE, CALENDAR, PAY_OFF or TRANCHE
 * @param because code of the rule it met, e.g. nothing-to-reschedule
 * @param since when that became known
 */
public record WithoutEffect(UUID decisionId, String kind, LocalDate decidedOn, String because, Instant since) {}
