package tj.hamyori.group.write.unpost;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take a reversed meeting out of the group's books; refused while the lender holds cash that it handed over. */
public record UnpostMeeting(@TargetAggregateIdentifier UUID ledgerId, UUID groupId, UUID meetingId) {}
