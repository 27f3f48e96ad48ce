package tj.hamyori.testing.cleanexample.write.open;

import java.util.UUID;

/** A command that makes its aggregate. */
public record OpenLoan(UUID loanId) {}
