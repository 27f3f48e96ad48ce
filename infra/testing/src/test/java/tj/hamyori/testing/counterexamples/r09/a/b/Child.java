package tj.hamyori.testing.counterexamples.r09.a.b;

import org.jspecify.annotations.Nullable;
import tj.hamyori.testing.counterexamples.r09.a.Parent;

public record Child(@Nullable Parent parent) {}
