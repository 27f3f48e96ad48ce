package tj.hamyori.repayment.automation;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import tj.hamyori.events.loan.LoanWrittenOffV1;
import tj.hamyori.repayment.write.writeoff.WriteOffAccount;

/** Takes the balance out of the portfolio when loan-service decided so. */
@Component
public class WhenLoanWrittenOffThenWriteOffAccount {

    private final CommandGateway commands;
    private final Clock clock;

    WhenLoanWrittenOffThenWriteOffAccount(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    public void on(LoanWrittenOffV1 event) {
        commands.sendAndWait(
                new WriteOffAccount(event.loanId(), event.writtenOffOn(), event.reason(), clock.instant()));
    }
}
