package tj.hamyori.group.events;

import java.util.UUID;

/** The meeting was reversed: the books are as if it had not been held. */
public record PostingReversed(UUID groupId, UUID meetingId) implements LedgerEvent {}
