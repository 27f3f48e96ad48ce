package tj.hamyori.group.model;

/** What can be wrong about a meeting that was accepted all the same. */
public enum ConflictKind {
    /** Another record of the same group's meeting on the same day; its subject is that meeting. */
    SAME_DAY,
    /** Somebody took part who had left the group by then; its subject is the member. */
    MEMBER_LEFT,
    /** Money for a loan the group does not know; its subject is the loan. */
    UNKNOWN_LOAN,
    /** Money beyond what the loan owed, held as the borrower's credit; its subject is the loan. */
    EXCESS,
    /** The meeting before it on the same phone has not arrived; its subject is that meeting. */
    WAITING,
    /** The group has ended and its books are closed, so nobody can verify it any more; its subject is the group. */
    GROUP_ENDED,
    /** It arrived after a division and moves savings of who went over; its subject is the group they went to. */
    WENT_OVER
}
