package tj.hamyori.testing.cleanexample.events;

/** Everything that can happen to the example's loan. */
public sealed interface LoanEvent permits LoanOpened, LoanApproved {}
