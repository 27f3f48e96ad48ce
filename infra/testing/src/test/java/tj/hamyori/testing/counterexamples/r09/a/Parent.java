package tj.hamyori.testing.counterexamples.r09.a;

import tj.hamyori.testing.counterexamples.r09.a.b.Child;

public record Parent(Child child) {}
