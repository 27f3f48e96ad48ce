package tj.hamyori.testing.counterexamples.r04.write;

import org.axonframework.commandhandling.CommandHandler;

class Loan {
    @CommandHandler
    void decide(CreateLoan command) {}
}
