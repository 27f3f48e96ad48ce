package tj.hamyori.testing.counterexamples.r06.write;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Loan {
    private static final Logger LOG = LoggerFactory.getLogger(Loan.class);

    Object state = "";

    enum LoanRule {
        NOT_TWICE
    }

    @EventSourcingHandler
    void evolve(String event) {
        state = LocalDate.now(Clock.systemUTC());
    }

    @EventSourcingHandler
    void evolve(Long event) {
        state = UUID.randomUUID();
    }

    @EventSourcingHandler
    void evolve(Integer event) {
        LOG.info("evolved");
    }

    @EventSourcingHandler
    void evolve(Short event) {
        AggregateLifecycle.apply("more");
    }

    @EventSourcingHandler
    void evolve(Byte event) {
        state = LoanRule.NOT_TWICE;
    }

    @EventSourcingHandler
    void evolve(Character event) {
        throw new IllegalStateException("refused");
    }

    @EventSourcingHandler
    void handle(Boolean event) {
        state = event;
    }
}
