package tj.hamyori.repayment.config;

import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** After how many events an account's state is stored beside them. */
@Configuration
class SnapshotConfiguration {

    /** Made where an account had to be loaded from more than so many events; 40 weeks of payments do without. */
    @Bean
    SnapshotTriggerDefinition accountSnapshots(
            Snapshotter snapshotter, @Value("${hamyori.snapshot-after-events:40}") int events) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, events);
    }
}
