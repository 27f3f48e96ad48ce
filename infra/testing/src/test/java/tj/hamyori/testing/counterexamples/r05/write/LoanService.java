package tj.hamyori.testing.counterexamples.r05.write;

import org.axonframework.commandhandling.CommandHandler;

class LoanService {
    @CommandHandler
    void decide(String command) {}
}
