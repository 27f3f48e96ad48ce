package tj.hamyori.group.model;

/** Why a member left her group. */
public enum LeavingReason {
    OWN_WISH,
    MOVED_AWAY,
    EXPELLED,
    DIED,
    OTHER;

    /** Whether she can be asked to give back first what she owes her group. */
    public boolean settlesFirst() {
        return this != EXPELLED && this != DIED;
    }
}
