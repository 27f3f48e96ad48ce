package tj.hamyori.repayment.model.account;

/** Where an account stands on a date. */
public enum AccountStatus {
    /** Something is still owed. */
    ACTIVE,
    /** Nothing is owed and nothing is held. */
    REPAID,
    /** Nothing is owed and a credit is held for the borrower. */
    OVERPAID,
    /** What was unpaid has left the portfolio; the claim on the borrower remains. */
    WRITTEN_OFF
}
