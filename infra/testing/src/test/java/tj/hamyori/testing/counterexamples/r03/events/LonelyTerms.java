package tj.hamyori.testing.counterexamples.r03.events;

record LonelyTerms(int instalments) {}
