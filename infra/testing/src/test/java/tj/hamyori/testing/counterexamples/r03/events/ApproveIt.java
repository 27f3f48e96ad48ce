package tj.hamyori.testing.counterexamples.r03.events;

record ApproveIt(String loanId) implements LoanEvent {}
