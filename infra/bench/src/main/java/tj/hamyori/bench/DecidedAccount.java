package tj.hamyori.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregate;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import tj.hamyori.platform.axon.NewEvents;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.write.AccountOpening;

/**
 * One account's own aggregate without a store: takes commands as the running service would, refusals included, and
 * keeps the events it decided.
 */
final class DecidedAccount {

    private static final String AGGREGATE = "LoanAccount";
    private static final Class<?> TYPE = type();
    private static final AggregateModel<Object> MODEL = model();

    private final UUID loanId;
    private final Map<String, Object> onBehalf;
    private final List<Object> events = new ArrayList<>();
    private final AnnotatedAggregate<Object> account;

    /** @param who sends the commands */
    DecidedAccount(UUID loanId, String mfo, String who) {
        this.loanId = loanId;
        this.onBehalf = Map.of(RequestContext.MFO, mfo, RequestContext.WHO, who);
        this.account = AnnotatedAggregate.initialize(newAccount(), MODEL, new Kept());
    }

    /** @throws tj.hamyori.platform.problem.RuleViolated where the account refuses */
    void decide(Object command) {
        CommandMessage<?> message =
                GenericCommandMessage.asCommandMessage(command).withMetaData(onBehalf);
        UnitOfWork<CommandMessage<?>> work = DefaultUnitOfWork.startAndGet(message);
        try {
            account.handle(message);
            work.commit();
        } catch (RuntimeException refused) {
            work.rollback(refused);
            throw refused;
        } catch (Exception failure) {
            work.rollback(failure);
            throw new IllegalStateException(failure);
        }
    }

    NewEvents events() {
        return new NewEvents(AGGREGATE, loanId.toString(), 0, List.copyOf(events));
    }

    /** The last event of a type that there has to be. */
    <E> E last(Class<E> type) {
        return events.reversed().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Nobody but the service's own command bus should reach the aggregate; here, there is no bus. */
    private static Class<?> type() {
        try {
            return Class.forName(AccountOpening.class.getPackageName() + "." + AGGREGATE);
        } catch (ClassNotFoundException moved) {
            throw new IllegalStateException(moved);
        }
    }

    @SuppressWarnings("unchecked") // what is made of the class is only ever passed back to the model
    private static AggregateModel<Object> model() {
        return AnnotatedAggregateMetaModelFactory.inspectAggregate((Class<Object>) TYPE);
    }

    private static Object newAccount() {
        try {
            var constructor = TYPE.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(changed);
        }
    }

    private final class Kept implements EventBus {

        @Override
        public void publish(List<? extends EventMessage<?>> messages) {
            messages.forEach(message -> events.add(message.getPayload()));
        }

        @Override
        public Registration subscribe(Consumer<List<? extends EventMessage<?>>> nobody) {
            throw new UnsupportedOperationException("Events are kept, not told");
        }

        @Override
        public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super EventMessage<?>> nothing) {
            throw new UnsupportedOperationException("Events are kept as they are");
        }
    }
}
