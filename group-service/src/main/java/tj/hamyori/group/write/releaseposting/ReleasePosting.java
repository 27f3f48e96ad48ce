package tj.hamyori.group.write.releaseposting;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Enter a meeting into the group's books although the one before it never arrived; again, nothing changes. */
public record ReleasePosting(@TargetAggregateIdentifier UUID ledgerId, UUID groupId, UUID meetingId) {}
