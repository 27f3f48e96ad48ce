package tj.hamyori.repayment.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import tj.hamyori.repayment.events.PortfolioReportPublished;
import tj.hamyori.repayment.write.publish.PublishPortfolioReport;

/** A frozen report. Published once; a later back-dated repayment shows in a later report. */
@Aggregate
@SuppressWarnings("NullAway.Init") // Axon makes the empty aggregate and sources its events into it
class PortfolioReport {

    @AggregateIdentifier
    private UUID reportId;

    PortfolioReport() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PublishPortfolioReport command) {
        if (reportId == null) {
            apply(command.report());
        }
    }

    @EventSourcingHandler
    void evolve(PortfolioReportPublished event) {
        reportId = event.reportId();
    }
}
