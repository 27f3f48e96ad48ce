package tj.hamyori.testing.counterexamples.r04.model;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

record DisburseLoan(@TargetAggregateIdentifier String loanId) {}
