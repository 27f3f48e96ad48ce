package tj.hamyori.repayment.model.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.model.schedule.Instalment;

/**
 * One schedule an account has had, until the next step.
 *
 * @param decision it follows from; null for the schedule the account began with and for money paid ahead
 * @param ofExcess whether money paid ahead made it
 * @param effectiveOn business date from which it stands; of several steps of one date the last
 * @param rescheduled whether the loan counts as rescheduled while it stands
 * @param byTerms whether the agreed terms still say on which dates the lines fall due
 */
public record ScheduleStep(
        @Nullable UUID decision,
        boolean ofExcess,
        LocalDate effectiveOn,
        boolean rescheduled,
        boolean byTerms,
        List<Instalment> lines) {

    /** What the account began with. */
    public static ScheduleStep first(
            LocalDate effectiveOn, boolean rescheduled, boolean byTerms, List<Instalment> lines) {
        return new ScheduleStep(null, false, effectiveOn, rescheduled, byTerms, lines);
    }
}
