package tj.hamyori.platform.security;

/** What a person may do, named after her job; granted by the identity provider. */
public enum Role {
    LOAN_OFFICER,
    BRANCH_MANAGER,
    TREASURER,
    MFO_ADMIN,
    AMFOT_ANALYST,
    AUDITOR
}
