package tj.hamyori.group.model;

/** Why a group was dissolved. */
public enum DissolutionReason {
    MEMBERS_DECIDED,
    TOO_FEW_MEMBERS,
    /** It had not met for long. */
    INACTIVE,
    PROJECT_ENDED,
    OTHER
}
