package tj.hamyori.group.write.verifymeeting;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Confirm a recorded meeting after counting the box again; the group's treasurer, a loan officer or a branch manager
 * may, but never who recorded it. The same count again changes nothing, another one is refused.
 *
 * @param countedMinor minor units of the group's currency
 * @param verifiedBy user name of the person signed in
 * @param keyHolderId the member who typed her PIN, which was checked; null where the person signed in counted herself
 * @param today business date on which the request arrived
 */
public record VerifyMeeting(
        @TargetAggregateIdentifier UUID meetingId,
        UUID groupId,
        String mfo,
        LocalDate verifiedOn,
        long countedMinor,
        String verifiedBy,
        @Nullable UUID keyHolderId,
        LocalDate today) {}
