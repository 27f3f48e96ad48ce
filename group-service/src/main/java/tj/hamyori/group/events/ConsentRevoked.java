package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/** She no longer agrees that her data are used. What was promised before stands. */
public record ConsentRevoked(UUID memberId, LocalDate revokedOn) implements MemberEvent {}
