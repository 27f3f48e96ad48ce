package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its recorder saw it. Not yet a fact for anybody else.
 *
 * @param mfo code of the organisation
 * @param heldOn business date
 * @param attendance by member id
 * @param openingCountMinor money found in the box, minor units
 * @param closingCountMinor money left in the box, minor units
 * @param currency ISO 4217 code of the group's box
 * @param sealedComment remark on the count, sealed with the group's key because it may name people; null for none
 * @param repayments by loan id
 * @param recordedBy user name
 * @param steps what it did with the group's own money; null for nothing
 */
public record MeetingRecorded(
        UUID meetingId,
        UUID groupId,
        String mfo,
        LocalDate heldOn,
        List<Attendance> attendance,
        long openingCountMinor,
        long closingCountMinor,
        String currency,
        @Nullable String sealedComment,
        List<HandedOver> repayments,
        String recordedBy,
        @Nullable MeetingSteps steps)
        implements MeetingEvent {

    public MeetingRecorded {
        attendance = List.copyOf(attendance);
        repayments = List.copyOf(repayments);
    }

    /** A meeting of repayments alone. */
    public MeetingRecorded(
            UUID meetingId,
            UUID groupId,
            String mfo,
            LocalDate heldOn,
            List<Attendance> attendance,
            long openingCountMinor,
            long closingCountMinor,
            String currency,
            @Nullable String sealedComment,
            List<HandedOver> repayments,
            String recordedBy) {
        this(
                meetingId,
                groupId,
                mfo,
                heldOn,
                attendance,
                openingCountMinor,
                closingCountMinor,
                currency,
                sealedComment,
                repayments,
                recordedBy,
                null);
    }
}
