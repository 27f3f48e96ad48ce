package tj.hamyori.events.group;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member was erased: nobody can learn any more who she was. Her loans and sums stay. Key: member id.
 *
 * @param memberId pseudonymous id
 * @param erasedOn business date
 */
public record MemberErasedV1(UUID memberId, LocalDate erasedOn) {}
