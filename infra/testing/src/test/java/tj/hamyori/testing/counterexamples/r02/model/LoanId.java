package tj.hamyori.testing.counterexamples.r02.model;

import java.util.UUID;

public record LoanId(UUID value) {}
