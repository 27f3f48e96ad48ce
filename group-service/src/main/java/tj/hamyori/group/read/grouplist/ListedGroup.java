package tj.hamyori.group.read.grouplist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.GroupState;

/**
 * A line of the list.
 *
 * @param members how many
 * @param lastMeetingOn null before the first meeting
 * @param endedOn its last day, null while it goes on
 */
record ListedGroup(
        UUID groupId,
        String name,
        @Nullable String district,
        int members,
        @Nullable UUID treasurerId,
        LocalDate formedOn,
        @Nullable LocalDate lastMeetingOn,
        GroupState state,
        @Nullable LocalDate endedOn) {}
