package tj.hamyori.group.model;

/** Unit of a group's meeting rhythm. */
public enum RhythmUnit {
    DAY,
    WEEK,
    MONTH
}
