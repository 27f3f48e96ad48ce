package tj.hamyori.testing.counterexamples.r04.write;

record CreateLoan(String loanId) {}
