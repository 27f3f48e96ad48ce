package tj.hamyori.repayment.automation;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import tj.hamyori.events.loan.TrancheDisbursedV1;
import tj.hamyori.repayment.read.holidays.CalendarOf;
import tj.hamyori.repayment.write.addtranche.AddTranche;

/** A further part of the principal is owed from the day it was handed over. */
@Component
public class WhenTrancheDisbursedThenAddTranche {

    private final CommandGateway commands;
    private final CalendarOf calendar;
    private final Clock clock;

    WhenTrancheDisbursedThenAddTranche(CommandGateway commands, CalendarOf calendar, Clock clock) {
        this.commands = commands;
        this.calendar = calendar;
        this.clock = clock;
    }

    public void on(TrancheDisbursedV1 event, String mfo) {
        commands.sendAndWait(new AddTranche(
                event.loanId(),
                event.trancheId(),
                event.disbursedOn(),
                event.amount().amountMinor(),
                event.amount().currency().getCurrencyCode(),
                calendar.organisation(mfo),
                clock.instant()));
    }
}
