package tj.hamyori.group.model;

/** Why a member left her group. */
public enum LeavingReason {
    OWN_WISH,
    MOVED_AWAY,
    EXPELLED,
    DIED,
    OTHER
}
