package tj.hamyori.group.model;

/** What is on paper, or said, about the marriage. It never decides whether a woman was abandoned. */
public enum CivilStatus {
    REGISTERED,
    NIKOH_ONLY,
    HUSBAND_ABSENT,
    DIVORCE_IN_PROGRESS,
    DIVORCED,
    CALLED_DIVORCED_NOT_DISSOLVED,
    WIDOWED,
    UNKNOWN
}
