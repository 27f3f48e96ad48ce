package tj.hamyori.loan.model;

/** On whose authority a decision is taken: an officer's limit is the lower one. */
public enum ApprovalAuthority {
    OFFICER,
    MANAGER
}
