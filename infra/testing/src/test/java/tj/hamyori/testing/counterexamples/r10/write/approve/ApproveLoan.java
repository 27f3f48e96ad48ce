package tj.hamyori.testing.counterexamples.r10.write.approve;

public record ApproveLoan(String loanId) {}
