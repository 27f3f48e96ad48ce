package tj.hamyori.testing.counterexamples.r02.events;

class LoanRejected {}
