package tj.hamyori.group.write.reversemeeting;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.events.MeetingReversed;
import tj.hamyori.group.model.Seals;

/**
 * Take the record of a meeting back; a loan officer or a branch manager may, but neither who recorded nor who verified
 * it. The same person with the same reason again changes nothing.
 *
 * @param reason compared with what is recorded, never stored in this form
 * @param sealedReason the same, sealed
 * @param reversedBy user name
 * @param today business date on which the request arrived
 */
public record ReverseMeeting(
        @TargetAggregateIdentifier UUID meetingId,
        UUID groupId,
        String mfo,
        LocalDate reversedOn,
        String reason,
        String sealedReason,
        String reversedBy,
        LocalDate today) {

    public boolean isSameAs(MeetingReversed fact, Seals seals) {
        return reversedOn.equals(fact.reversedOn())
                && reversedBy.equals(fact.reversedBy())
                && seals.isSameText(groupId, fact.sealedReason(), reason);
    }
}
