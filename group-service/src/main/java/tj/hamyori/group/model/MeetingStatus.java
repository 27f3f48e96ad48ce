package tj.hamyori.group.model;

/** A recorded meeting counts for nobody else until a second person has verified it. */
public enum MeetingStatus {
    RECORDED,
    VERIFIED,
    /** Another person took it back; the record stays. */
    REVERSED
}
