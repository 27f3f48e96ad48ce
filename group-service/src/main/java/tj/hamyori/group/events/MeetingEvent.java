package tj.hamyori.group.events;

import java.util.UUID;

/** Everything that can ever have happened to a meeting. */
public sealed interface MeetingEvent permits MeetingRecorded, MeetingVerified, MeetingReversed, MeetingConflictSettled {

    UUID meetingId();
}
