package tj.hamyori.group.model;

/** The offices of a group's committee. */
public enum Office {
    CHAIR,
    TREASURER,
    /** Keeps the books; need not be a member of the group. */
    BOOKKEEPER
}
