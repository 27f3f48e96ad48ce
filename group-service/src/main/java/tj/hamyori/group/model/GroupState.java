package tj.hamyori.group.model;

/** Whether a group goes on. */
public enum GroupState {
    ACTIVE,
    DISSOLVED,
    /** Its members went over into another group. */
    MERGED
}
