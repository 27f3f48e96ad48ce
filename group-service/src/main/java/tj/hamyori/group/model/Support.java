package tj.hamyori.group.model;

/** What a named officer found when she looked at an {@link OpenQuestion}. */
public enum Support {
    /** Money or goods did reach her on that day: the six months begin anew with it. */
    REACHED_HER,
    /** Nothing did: the question is closed and the months go on. */
    DID_NOT_REACH_HER
}
