package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/** She agrees again, after she had revoked her consent. */
public record ConsentRenewed(UUID memberId, LocalDate renewedOn) implements MemberEvent {}
