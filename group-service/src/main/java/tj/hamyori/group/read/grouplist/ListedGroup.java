package tj.hamyori.group.read.grouplist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param members how many
 * @param lastMeetingOn null before the first meeting
 */
record ListedGroup(
        UUID groupId,
        String name,
        @Nullable String district,
        int members,
        @Nullable UUID treasurerId,
        LocalDate formedOn,
        @Nullable LocalDate lastMeetingOn) {}
