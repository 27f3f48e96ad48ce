package tj.hamyori.testing.cleanexample.events;

import java.util.UUID;

/** An event of the example. */
public record LoanApproved(UUID loanId) implements LoanEvent {}
