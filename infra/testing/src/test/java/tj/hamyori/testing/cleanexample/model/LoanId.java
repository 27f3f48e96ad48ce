package tj.hamyori.testing.cleanexample.model;

import java.util.UUID;

/** A value the rules must leave alone. */
public record LoanId(UUID value) {}
