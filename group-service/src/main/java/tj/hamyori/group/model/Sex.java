package tj.hamyori.group.model;

/** As in the document. Most members are women; family members of a group may be men. */
public enum Sex {
    F,
    M
}
