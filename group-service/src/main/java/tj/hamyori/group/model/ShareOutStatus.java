package tj.hamyori.group.model;

/** How far a sharing-out has come. */
public enum ShareOutStatus {
    /** Written down by one person; nothing has moved. */
    RECORDED,
    /** Confirmed by another, and in the books. */
    SHARED
}
