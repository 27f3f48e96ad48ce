package tj.hamyori.loan.automation;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import tj.hamyori.events.repayment.LoanFullyRepaidV1;
import tj.hamyori.loan.facts.LoanDirectory;
import tj.hamyori.loan.write.close.CloseLoan;

/** A loan that owes nothing any more is closed. Loans that were imported, not promised here, are none of ours. */
@Component
public class WhenLoanFullyRepaidThenCloseLoan {

    private final CommandGateway commands;
    private final LoanDirectory loans;

    WhenLoanFullyRepaidThenCloseLoan(CommandGateway commands, LoanDirectory loans) {
        this.commands = commands;
        this.loans = loans;
    }

    public void when(LoanFullyRepaidV1 event, String mfo) {
        if (loans.borrowerOf(mfo, event.loanId()).isPresent()) {
            commands.sendAndWait(new CloseLoan(event.loanId(), mfo, event.repaidOn()));
        }
    }
}
