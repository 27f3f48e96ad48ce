package tj.hamyori.platform.sample;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullUnmarked;
import tj.hamyori.platform.problem.RuleViolated;

@Aggregate
@NullUnmarked
class Box {

    @AggregateIdentifier
    private String boxId;

    Box() {}

    @CommandHandler
    Box(OpenBox command) {
        apply(new BoxOpened(command.boxId()));
    }

    @CommandHandler
    void decide(PutIn command) {
        if (command.amountMinor() <= 0) {
            throw new RuleViolated(BoxRule.AMOUNT_MUST_BE_POSITIVE);
        }
        apply(new AmountPutInAdded(boxId, command.amountMinor()));
    }

    @EventSourcingHandler
    void evolve(BoxOpened event) {
        boxId = event.boxId();
    }
}
