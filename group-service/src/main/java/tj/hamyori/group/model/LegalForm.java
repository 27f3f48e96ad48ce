package tj.hamyori.group.model;

/** What a self-help group becomes in law when it outgrows itself. */
public enum LegalForm {
    COOPERATIVE,
    LLC,
    ENTERPRISE
}
