package tj.hamyori.testing.cleanexample.automation;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import tj.hamyori.testing.cleanexample.events.LoanOpened;
import tj.hamyori.testing.cleanexample.write.approve.ApproveLoan;

@Component
class WhenLoanOpenedThenApproveLoan {
    @EventHandler
    void on(LoanOpened event, CommandGateway commands) {
        commands.sendAndWait(new ApproveLoan(event.loanId()));
    }
}
