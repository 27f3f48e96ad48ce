package tj.hamyori.testing.counterexamples.r02.events;

import tj.hamyori.testing.counterexamples.r02.model.LoanId;

record LoanApproved(LoanId loanId) {}
