package tj.hamyori.testing.cleanexample.published;

/** What the example would publish. */
public record LoanApprovedV1(String loanId) {}
