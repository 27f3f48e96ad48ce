package tj.hamyori.repayment.batch;

import java.util.UUID;

/** An account a job has to look at, and whose it is. */
public record JobAccount(UUID loanId, String mfo) {}
