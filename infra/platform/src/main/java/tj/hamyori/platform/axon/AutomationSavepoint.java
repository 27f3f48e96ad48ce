package tj.hamyori.platform.axon;

import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Runs each handler of an {@code automation-…} group inside a savepoint. PostgreSQL refuses every further statement of
 * a transaction once one has failed; without the savepoint the dead letter itself could not be written.
 */
@Component
class AutomationSavepoint implements HandlerEnhancerDefinition {

    private final PlatformTransactionManager transactions;

    AutomationSavepoint(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> @NonNull MessageHandlingMember<T> wrapHandler(@NonNull MessageHandlingMember<T> original) {
        return isAutomation(original) ? new InSavepoint<>(original, transactions) : original;
    }

    private static boolean isAutomation(MessageHandlingMember<?> handler) {
        return handler.canHandleMessageType(EventMessage.class)
                && Optional.ofNullable(handler.declaringClass().getAnnotation(ProcessingGroup.class))
                        .filter(group -> group.value().startsWith(AxonProcessingConfiguration.AUTOMATION_PREFIX))
                        .isPresent();
    }

    private static final class InSavepoint<T> extends WrappedMessageHandlingMember<T> {

        private final PlatformTransactionManager transactions;

        InSavepoint(MessageHandlingMember<T> delegate, PlatformTransactionManager transactions) {
            super(delegate);
            this.transactions = transactions;
        }

        @Override
        public @Nullable Object handle(@NonNull Message<?> message, @Nullable T target) throws Exception {
            TransactionStatus savepoint = transactions.getTransaction(
                    new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
            try {
                Object result = super.handle(message, target);
                transactions.commit(savepoint);
                return result;
            } catch (Exception failure) {
                transactions.rollback(savepoint);
                throw failure;
            }
        }
    }
}
