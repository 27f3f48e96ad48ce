package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/** A member became treasurer; whoever was it before no longer is. Business date. */
public record TreasurerAppointed(UUID groupId, UUID memberId, LocalDate appointedOn) implements GroupEvent {}
