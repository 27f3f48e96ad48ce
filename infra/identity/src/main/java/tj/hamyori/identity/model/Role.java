package tj.hamyori.identity.model;

/** What a person may do. The names stand in tokens and in the database, so they never change. */
public enum Role {
    LOAN_OFFICER,
    BRANCH_MANAGER,
    /** Sees only the groups named in her token. */
    TREASURER,
    MFO_ADMIN,
    /** Belongs to the association: sees aggregates of all MFOs, no member's name. */
    AMFOT_ANALYST,
    /** Reads all of one MFO, changes nothing. */
    AUDITOR;

    /** Whether a person of one MFO can have this role. */
    public boolean ofAnMfo() {
        return this != AMFOT_ANALYST;
    }
}
