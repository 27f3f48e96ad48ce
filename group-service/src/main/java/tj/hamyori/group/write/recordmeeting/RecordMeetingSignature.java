package tj.hamyori.group.write.recordmeeting;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A second key-holder signed the record on the phone it was made on; her PIN was checked. It is verified with the day
 * it was held.
 *
 * @param countedMinor what she counted; null for the closing count
 * @param today business date on which the request arrived
 */
public record RecordMeetingSignature(
        @TargetAggregateIdentifier UUID meetingId,
        UUID groupId,
        String mfo,
        UUID memberId,
        @Nullable Long countedMinor,
        LocalDate today) {}
