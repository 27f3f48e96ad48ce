package tj.hamyori.group.read.grading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.RhythmUnit;

/**
 * What grading needs of a group itself.
 *
 * @param unit null together with {@code every} where no rhythm was agreed
 */
record GradedGroup(
        UUID groupId,
        LocalDate formedOn,
        @Nullable LocalDate endedOn,
        @Nullable Integer every,
        @Nullable RhythmUnit unit) {

    /** Meetings due after {@code from} up to {@code to}, at least one; without a rhythm of its own once a month. */
    long meetingsDue(LocalDate from, LocalDate to) {
        ChronoUnit unitOfTime = unit == null || unit == RhythmUnit.MONTH
                ? ChronoUnit.MONTHS
                : unit == RhythmUnit.WEEK ? ChronoUnit.WEEKS : ChronoUnit.DAYS;
        int between = every == null ? 1 : every;
        return Math.max(1, unitOfTime.between(from, to) / between);
    }
}
