package tj.hamyori.group.write.settleconflict;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.events.MeetingConflictSettled;
import tj.hamyori.group.model.ConflictKind;

/**
 * Let stand what does not fit about a meeting; a loan officer or a branch manager may, but never who recorded it. To
 * take it back is another decision.
 *
 * @param subject the other meeting, the member or the loan it is about
 * @param settledBy user name
 */
public record SettleConflict(
        @TargetAggregateIdentifier UUID meetingId,
        UUID groupId,
        String mfo,
        ConflictKind kind,
        UUID subject,
        LocalDate settledOn,
        String sealedReason,
        String settledBy) {

    public MeetingConflictSettled settled() {
        return new MeetingConflictSettled(meetingId, groupId, kind.name(), subject, settledOn, sealedReason, settledBy);
    }
}
