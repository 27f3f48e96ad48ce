package tj.hamyori.platform.axon;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.stereotype.Component;

/**
 * Which aggregate a command is for: what its one component marked as {@link TargetAggregateIdentifier} holds. Axon's
 * own resolver looks through all methods and fields of the class for each command; this one does so once.
 */
@Component
class CommandTargets implements CommandTargetResolver {

    private final ClassValue<Method> identifiers = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> command) {
            return identifier(command);
        }
    };

    /** @throws IllegalArgumentException where the command is no record with exactly one component marked */
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        try {
            Object identifier = identifiers.get(command.getPayloadType()).invoke(command.getPayload());
            if (identifier == null) {
                throw new IllegalArgumentException("For no aggregate: " + command.getPayloadType());
            }
            return new VersionedAggregateIdentifier(identifier, null);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalArgumentException("Cannot be read: " + command.getPayloadType(), unreadable);
        }
    }

    private static Method identifier(Class<?> command) {
        List<Method> marked = command.isRecord()
                ? Arrays.stream(command.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .filter(accessor -> accessor.isAnnotationPresent(TargetAggregateIdentifier.class))
                        .toList()
                : List.of();
        if (marked.size() != 1) {
            throw new IllegalArgumentException("A command has one component that names its aggregate: " + command);
        }
        marked.getFirst().setAccessible(true);
        return marked.getFirst();
    }
}
