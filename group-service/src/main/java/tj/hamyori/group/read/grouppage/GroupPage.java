package tj.hamyori.group.read.grouppage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.MeetingStatus;
import tj.hamyori.group.model.RhythmUnit;

/**
 * A group with its members and its latest meetings, newest first.
 *
 * @param meetingEvery null where no rhythm was agreed
 */
record GroupPage(
        UUID groupId,
        String name,
        @Nullable String district,
        LocalDate formedOn,
        String currency,
        @Nullable Rhythm meetingEvery,
        @Nullable UUID treasurerId,
        List<Member> members,
        List<Meeting> meetings) {

    /** @param nth by months which of the weekdays, -1 for the last; 0 by weeks, null together with the weekday */
    record Rhythm(
            int every,
            RhythmUnit unit,
            @Nullable DayOfWeek weekday,
            @Nullable Integer nth) {}

    /** The names are null once she was erased. */
    record Member(
            UUID memberId, @Nullable String name, @Nullable String knownAs, LocalDate admittedOn) {}

    /** @param repaidMinor all that went to lenders, covers included; minor units of the group's currency */
    record Meeting(
            UUID meetingId,
            LocalDate heldOn,
            MeetingStatus status,
            String recordedBy,
            @Nullable String verifiedBy,
            long repaidMinor) {}
}
