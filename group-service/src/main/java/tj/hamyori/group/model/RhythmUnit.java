package tj.hamyori.group.model;

import org.jspecify.annotations.Nullable;

/** Unit of a group's meeting rhythm. */
public enum RhythmUnit {
    DAY,
    WEEK,
    MONTH;

    private static final int LAST = -1;
    private static final int MOST = 4;

    /** True where meetings in this unit can be on the {@code nth} of a weekday. */
    public boolean counts(@Nullable Integer nth) {
        int which = nth == null ? 0 : nth;
        return switch (this) {
            case DAY -> false;
            case WEEK -> which == 0;
            case MONTH -> which == LAST || which >= 1 && which <= MOST;
        };
    }
}
