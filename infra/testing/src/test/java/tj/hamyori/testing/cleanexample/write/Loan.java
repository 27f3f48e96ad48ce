package tj.hamyori.testing.cleanexample.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import tj.hamyori.testing.cleanexample.events.LoanApproved;
import tj.hamyori.testing.cleanexample.events.LoanEvent;
import tj.hamyori.testing.cleanexample.events.LoanOpened;
import tj.hamyori.testing.cleanexample.events.OpeningTerms;
import tj.hamyori.testing.cleanexample.write.approve.ApproveLoan;
import tj.hamyori.testing.cleanexample.write.open.OpenLoan;

@Aggregate
class Loan {
    @AggregateIdentifier
    private UUID loanId = new UUID(0, 0);

    private boolean approved;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(OpenLoan command) {
        apply(new LoanOpened(command.loanId(), new OpeningTerms(12, OpeningTerms.Kind.FREE)));
    }

    @CommandHandler
    void decide(ApproveLoan command) {
        if (approved) {
            throw new IllegalStateException(LoanRule.ONLY_ONCE + " " + loanId);
        }
        apply(new LoanApproved(command.loanId()));
    }

    @EventSourcingHandler
    void evolve(LoanEvent event) {
        switch (event) {
            case LoanOpened opened -> loanId = opened.loanId();
            case LoanApproved ignored -> approved = true;
        }
    }
}
