package tj.hamyori.testing.counterexamples.r08.write.approve;

public record ApproveLoan(String loanId) {}
