package tj.hamyori.portal.client.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A group's grade by the five sutras.
 *
 * @param state GRADED, NOT_ENOUGH_HISTORY or GROUP_ENDED
 * @param grade null unless graded
 */
public record GroupGrading(
        LocalDate asOf,
        LocalDate from,
        String state,
        @Nullable String grade,
        @Nullable Integer scorePercent,
        int meetings,
        @Nullable List<Mark> marks,
        Table table) {

    public List<Mark> lines() {
        return Objects.requireNonNullElse(marks, List.of());
    }

    /** @param percent and {@code points} are null where nothing was due */
    public record Mark(
            String sutra,
            @Nullable Integer percent,
            @Nullable Integer points,
            int mostPoints,
            int fullFromPercent,
            int halfFromPercent) {}

    public record Table(LocalDate validFrom, @Nullable String source, int leastMonths, int leastMeetings) {}
}
