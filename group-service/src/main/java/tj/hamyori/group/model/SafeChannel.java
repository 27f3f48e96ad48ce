package tj.hamyori.group.model;

/** How she can be reached without others learning of it. */
public enum SafeChannel {
    /** Nothing said: only where she comes herself. A phone may be her mother-in-law's. */
    AT_MEETING,
    IN_OFFICE,
    GROUP_LEADER,
    NEUTRAL_SMS,
    OWN_PHONE
}
