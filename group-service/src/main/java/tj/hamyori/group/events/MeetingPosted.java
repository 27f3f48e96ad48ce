package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/** A verified meeting went into the group's books. */
public record MeetingPosted(UUID groupId, UUID meetingId, LocalDate heldOn, LedgerPosting posting)
        implements LedgerEvent {}
