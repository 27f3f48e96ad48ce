package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The group admitted a member, for the first time or again.
 *
 * @param admittedOn business date
 * @param role FAMILY_MEMBER, null for a borrower
 */
public record MemberAdmitted(
        UUID groupId,
        UUID memberId,
        LocalDate admittedOn,
        @Nullable String role) implements GroupEvent {}
