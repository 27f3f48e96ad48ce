package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/** The group admitted a member; business date. */
public record MemberAdmitted(UUID groupId, UUID memberId, LocalDate admittedOn) implements GroupEvent {}
