package tj.hamyori.testing.counterexamples.r13.write.close;

import tj.hamyori.testing.counterexamples.r13.published.LoanClosedV1;

record CloseOnHearsay(LoanClosedV1 heard) {}
