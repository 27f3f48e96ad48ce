package tj.hamyori.loan.model;

/** What kind of promise a product is; the kind decides which terms it may have at all. */
public enum ProductKind {
    /** Nothing above the principal but a flat fee at actual cost, for at least one year. */
    INTEREST_FREE,
    /** A small loan to start a business; may bear interest. */
    STARTUP_MICROLOAN
}
