package tj.hamyori.group.write.recordactivity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The group's say on an activity: were all of these its members that day? Changes nothing; it only refuses. */
public record RecordActivityOfGroup(
        @TargetAggregateIdentifier UUID groupId, String mfo, LocalDate on, Set<UUID> members) {}
