package tj.hamyori.testing.counterexamples.r03.events;

sealed interface LoanEvent permits ApproveIt {}
