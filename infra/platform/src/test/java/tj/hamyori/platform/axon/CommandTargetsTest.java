package tj.hamyori.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.junit.jupiter.api.Test;

class CommandTargetsTest {

    private static final UUID BOX = UUID.randomUUID();
    private final CommandTargets targets = new CommandTargets();

    private record Fill(@TargetAggregateIdentifier UUID box, UUID payment) {}

    private record Nothing(UUID box) {}

    private record Both(
            @TargetAggregateIdentifier UUID one,
            @TargetAggregateIdentifier UUID other) {}

    @Test
    void readsTheMarkedComponent() {
        assertThat(target(new Fill(BOX, UUID.randomUUID()))).isEqualTo(new VersionedAggregateIdentifier(BOX, null));
    }

    @Test
    void refusesACommandThatDoesNotSayWhichAggregate() {
        assertThatThrownBy(() -> target(new Nothing(BOX))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> target(new Both(BOX, BOX))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> target("fill")).isInstanceOf(IllegalArgumentException.class);
    }

    private VersionedAggregateIdentifier target(Object command) {
        return targets.resolveTarget(new GenericCommandMessage<>(command));
    }
}
