package tj.hamyori.testing.counterexamples.r04.write.disburse;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

record ApproveLoan(@TargetAggregateIdentifier String loanId) {}
