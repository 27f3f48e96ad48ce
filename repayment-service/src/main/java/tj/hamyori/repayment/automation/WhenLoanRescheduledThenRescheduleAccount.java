package tj.hamyori.repayment.automation;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import tj.hamyori.events.loan.LoanRescheduledV1;
import tj.hamyori.repayment.write.reschedule.RescheduleAccount;

/** Gives the account the schedule that loan-service decided on. */
@Component
public class WhenLoanRescheduledThenRescheduleAccount {

    private final CommandGateway commands;
    private final Clock clock;

    WhenLoanRescheduledThenRescheduleAccount(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    public void on(LoanRescheduledV1 event) {
        commands.sendAndWait(new RescheduleAccount(
                event.loanId(),
                event.decidedOn(),
                event.reason(),
                event.instalments(),
                event.every(),
                event.unit(),
                event.firstDueOn(),
                clock.instant()));
    }
}
