package tj.hamyori.repayment.write;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.model.schedule.Instalment;

/** A schedule version without its number and dates: two that are equal need not both be stored. */
record SeenSchedule(
        String cause,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable UUID decisionId,
        boolean rescheduled,
        List<Instalment> lines) {

    static SeenSchedule of(ScheduleComputed event, List<Instalment> lines) {
        return new SeenSchedule(
                event.cause(),
                event.reason(),
                event.decidedBy(),
                event.decisionId(),
                event.marksAsRescheduled(),
                lines);
    }
}
