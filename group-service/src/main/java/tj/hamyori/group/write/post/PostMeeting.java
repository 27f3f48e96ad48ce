package tj.hamyori.group.write.post;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.events.LedgerPosting;

/** Take a verified meeting into the group's books; again, nothing changes. */
public record PostMeeting(
        @TargetAggregateIdentifier UUID ledgerId,
        UUID groupId,
        UUID meetingId,
        LocalDate heldOn,
        LedgerPosting posting) {}
