package tj.hamyori.group.read.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.Grading;
import tj.hamyori.group.model.GradingTable;

/**
 * A group's grade on a day, from what is known now.
 *
 * @param from the measures look at the days after it, up to {@code asOf}
 * @param grade null unless graded
 * @param scorePercent of the points that could be had; null unless graded
 * @param meetings held in that time
 * @param marks none unless graded
 * @param table by which it is graded, with its source
 */
record GradingAnswer(
        UUID groupId,
        LocalDate asOf,
        LocalDate from,
        State state,
        Grading.@Nullable Grade grade,
        @Nullable Integer scorePercent,
        int meetings,
        List<Grading.Mark> marks,
        GradingTable table) {

    enum State {
        GRADED,
        /** Too young, or it met too seldom, for the table. */
        NOT_ENOUGH_HISTORY,
        GROUP_ENDED
    }
}
