package tj.hamyori.group.model;

/** What a member is fined for by the rules of her group. */
public enum FineKind {
    LATE,
    ABSENT,
    /** Absent, but she had sent word. */
    APOLOGISED,
    LATE_SAVING,
    OTHER
}
