package tj.hamyori.repayment.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import tj.hamyori.repayment.events.PortfolioReportPublished;
import tj.hamyori.repayment.events.ReportLoan;
import tj.hamyori.repayment.events.ReportLoansListed;
import tj.hamyori.repayment.write.publish.PublishPortfolioReport;

/** A frozen report. Published once; a later back-dated repayment shows in a later report. */
@Aggregate
@SuppressWarnings("NullAway.Init") // Axon makes the empty aggregate and sources its events into it
class PortfolioReport {

    /** About 100 KB of JSON. */
    static final int LOANS_IN_AN_EVENT = 500;

    @AggregateIdentifier
    private UUID reportId;

    PortfolioReport() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PublishPortfolioReport command) {
        if (reportId != null) {
            return;
        }
        apply(command.report());
        List<ReportLoan> loans = command.loans();
        for (int first = 0; first < loans.size(); first += LOANS_IN_AN_EVENT) {
            List<ReportLoan> some = loans.subList(first, Math.min(loans.size(), first + LOANS_IN_AN_EVENT));
            apply(new ReportLoansListed(
                    command.reportId(),
                    first + 1,
                    List.copyOf(some),
                    command.report().recordedAt()));
        }
    }

    @EventSourcingHandler
    void evolve(PortfolioReportPublished event) {
        reportId = event.reportId();
    }
}
