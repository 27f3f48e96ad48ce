package tj.hamyori.group.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting did with the group's own money and what it decided.
 *
 * @param previousMeetingId the meeting recorded before it on the same phone; null where none was named
 * @param box by kind and member
 * @param requests for internal loans, by id
 * @param handedToLenderMinor cash given to the lender's officer, 0 for none
 * @param handedTo user name of that officer; null where not said
 * @param sealedMinutes what was said, sealed with the group's key because it names people; null for none
 */
public record MeetingSteps(
        @Nullable UUID previousMeetingId,
        List<MovedInBox> box,
        List<LoanAsked> requests,
        long handedToLenderMinor,
        @Nullable String handedTo,
        @Nullable String sealedMinutes) {

    public MeetingSteps {
        box = List.copyOf(box);
        requests = List.copyOf(requests);
    }
}
