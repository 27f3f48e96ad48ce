package tj.hamyori.group.events;

import java.util.UUID;

/** The meeting waits no longer for the one before it. */
public record PostingReleased(UUID groupId, UUID meetingId) implements LedgerEvent {}
