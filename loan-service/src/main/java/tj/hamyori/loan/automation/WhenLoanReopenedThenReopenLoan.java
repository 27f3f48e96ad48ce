package tj.hamyori.loan.automation;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import tj.hamyori.events.repayment.LoanReopenedV1;
import tj.hamyori.loan.facts.LoanDirectory;
import tj.hamyori.loan.write.reopen.ReopenLoan;

/** A closed loan that owes again, because a repayment was reversed, is opened again. */
@Component
public class WhenLoanReopenedThenReopenLoan {

    private final CommandGateway commands;
    private final LoanDirectory loans;

    WhenLoanReopenedThenReopenLoan(CommandGateway commands, LoanDirectory loans) {
        this.commands = commands;
        this.loans = loans;
    }

    public void when(LoanReopenedV1 event, String mfo) {
        if (loans.borrowerOf(mfo, event.loanId()).isPresent()) {
            commands.sendAndWait(new ReopenLoan(event.loanId(), mfo, event.reopenedOn()));
        }
    }
}
