package tj.hamyori.testing.counterexamples.r19.model;

record Unmarked(String value) {}
