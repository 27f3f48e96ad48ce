package tj.hamyori.testing.counterexamples.r23.model;

import tj.hamyori.group.FakeGroupType;

record Borrowed(FakeGroupType type) {}
