package tj.hamyori.testing.counterexamples.r05.write;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.spring.stereotype.Aggregate;

@Aggregate
class Loan {
    @CommandHandler
    public void decide(String command) {}

    @CommandHandler
    void handle(Long command) {}
}
