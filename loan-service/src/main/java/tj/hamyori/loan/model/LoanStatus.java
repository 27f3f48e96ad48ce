package tj.hamyori.loan.model;

/** Where an application, and then the loan it became, stands. */
public enum LoanStatus {
    SUBMITTED,
    ENDORSED,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    DISBURSED,
    CLOSED,
    WRITTEN_OFF
}
