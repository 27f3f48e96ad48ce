package tj.hamyori.testing.counterexamples.r13.published;

public record LoanClosedV1(String loanId) {}
