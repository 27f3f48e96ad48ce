package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/** Nothing was left in the group's books, and the group ended. */
public record LedgerClosed(UUID groupId, LocalDate closedOn) implements LedgerEvent {}
