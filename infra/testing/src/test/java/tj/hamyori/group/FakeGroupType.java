package tj.hamyori.group;

/** Stands for any public type of another service; the counter-example of the rule that keeps services apart uses it. */
public record FakeGroupType(String name) {}
