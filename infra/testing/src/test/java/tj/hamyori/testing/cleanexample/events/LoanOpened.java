package tj.hamyori.testing.cleanexample.events;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** An event that holds another record of its package. */
@Revision("1")
public record LoanOpened(UUID loanId, OpeningTerms terms) implements LoanEvent {}
