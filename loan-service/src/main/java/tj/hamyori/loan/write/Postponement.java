package tj.hamyori.loan.write;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.loan.events.PostponementDecided;
import tj.hamyori.loan.write.postpone.PostponeLoans;

/** One decision for many loans. Which loans it reaches is found out where the accounts are kept. */
@Aggregate
class Postponement {

    @AggregateIdentifier
    private @Nullable UUID postponementId;

    private @Nullable PostponementDecided decided;

    Postponement() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PostponeLoans command) {
        PostponementDecided wanted = new PostponementDecided(
                command.postponementId(),
                command.mfo(),
                command.district(),
                command.groupId(),
                command.months(),
                command.decidedOn(),
                command.reason(),
                command.by());
        if (decided != null) {
            PostponementRule.POSTPONEMENT_ID_REUSED.unless(wanted.equals(decided));
            return;
        }
        PostponementRule.ONE_DISTRICT_OR_ONE_GROUP.unless((command.district() == null) != (command.groupId() == null));
        PostponementRule.POSTPONEMENT_OUT_OF_RANGE.unless(
                command.months() >= 1 && command.months() <= PostponementRule.MOST_MONTHS);
        AggregateLifecycle.apply(wanted);
    }

    @EventSourcingHandler
    void evolve(PostponementDecided event) {
        postponementId = event.postponementId();
        decided = event;
    }
}
