package tj.hamyori.group.write.verifymeeting;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Confirm a recorded meeting after counting the box again: a key-holder with her PIN, on whosever phone; in a group
 * where nobody has one, its treasurer, a loan officer or a branch manager who did not record it. The same count again
 * changes nothing, another one is refused.
 *
 * @param countedMinor minor units of the group's currency
 * @param verifiedBy user name of the person signed in
 * @param keyHolderId the member who typed her PIN, which was checked; null where the person signed in counted herself
 * @param keyHolderSigns whether a key-holder of the group has a PIN, so that nobody verifies without one
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
        boolean keyHolderSigns,
        LocalDate today) {}
