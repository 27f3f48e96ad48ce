package tj.hamyori.testing.counterexamples.r04.write.open;

class OpenAccountClass {
    @org.axonframework.modelling.command.TargetAggregateIdentifier
    String accountId = "";
}
