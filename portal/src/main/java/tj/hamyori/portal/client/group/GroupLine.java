package tj.hamyori.portal.client.group;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param members how many women are in it now */
public record GroupLine(
        UUID groupId,
        @Nullable String name,
        @Nullable String district,
        @Nullable Long members,
        @Nullable UUID treasurerId,
        @Nullable LocalDate formedOn,
        @Nullable LocalDate lastMeetingOn,
        @Nullable String state) {

    public boolean ended() {
        return state != null && !state.equals("ACTIVE");
    }
}
