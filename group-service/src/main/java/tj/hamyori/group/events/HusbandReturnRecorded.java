package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/** The husband came back for good. */
public record HusbandReturnRecorded(UUID memberId, UUID factId, LocalDate returnedOn) implements MemberEvent {}
