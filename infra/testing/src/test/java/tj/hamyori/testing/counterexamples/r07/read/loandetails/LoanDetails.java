package tj.hamyori.testing.counterexamples.r07.read.loandetails;

import tj.hamyori.testing.counterexamples.r07.write.Loan;

record LoanDetails(Loan loan) {}
