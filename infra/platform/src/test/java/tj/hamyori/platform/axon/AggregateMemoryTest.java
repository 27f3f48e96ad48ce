package tj.hamyori.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTrigger;
import org.junit.jupiter.api.Test;
import tj.hamyori.platform.axon.AggregateMemory.Remembered;

class AggregateMemoryTest {

    private static final SnapshotTrigger NONE = NoSnapshotTriggerDefinition.INSTANCE.prepareTrigger(String.class);

    private final AggregateMemory<String> memory = new AggregateMemory<>(10);

    @Test
    void givesAnAggregateToOneOnly() {
        memory.put("a", remembered("state", 3));
        assertThat(memory.take("a")).isEqualTo(remembered("state", 3));
        assertThat(memory.take("a")).isNull();
    }

    @Test
    void keepsTheNewerOfTwo() {
        memory.put("a", remembered("newer", 4));
        memory.put("a", remembered("older", 3));
        assertThat(memory.take("a")).isEqualTo(remembered("newer", 4));
    }

    @Test
    void holdsAsManyEventsAsItMayAndDropsTheOldestBeyond() {
        memory.put("five", remembered("five events", 4));
        memory.put("as many", remembered("five events", 4));
        memory.put("one", remembered("one event", 0));
        assertThat(memory.take("five")).isNull();
        assertThat(memory.take("as many")).isNotNull();
        assertThat(memory.take("one")).isNotNull();
        memory.put("ten", remembered("ten events", 9));
        assertThat(memory.take("ten")).isNotNull();
        memory.put("eleven", remembered("eleven events", 10));
        assertThat(memory.take("eleven")).isNull();
    }

    @Test
    void canBeEmptied() {
        memory.put("a", remembered("state", 3));
        memory.clear();
        assertThat(memory.take("a")).isNull();
    }

    private static Remembered<String> remembered(String state, long version) {
        return new Remembered<>(state, version, NONE);
    }
}
