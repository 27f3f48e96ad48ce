package tj.hamyori.testing.counterexamples.r22.batch.close;

import tj.hamyori.testing.counterexamples.r22.write.Loan;

record CloseWithAggregate(Loan loan) {}
