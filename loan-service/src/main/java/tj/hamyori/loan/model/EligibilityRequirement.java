package tj.hamyori.loan.model;

/** Whom a product is for. */
public enum EligibilityRequirement {
    ANYONE,
    MIGRANT_HOUSEHOLD,
    ABANDONED
}
