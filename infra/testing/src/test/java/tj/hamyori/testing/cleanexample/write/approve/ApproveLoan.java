package tj.hamyori.testing.cleanexample.write.approve;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A command of the example. */
public record ApproveLoan(@TargetAggregateIdentifier UUID loanId) {}
