package tj.hamyori.group.write.erase;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.model.ErasureReason;

/**
 * Forgets a member for good; the organisation's administrator may. Who is erased already stays so: no second event.
 *
 * @param textsNamingHer keys of free texts, which go with hers
 */
public record EraseMember(
        @TargetAggregateIdentifier UUID memberId,
        String mfo,
        LocalDate erasedOn,
        ErasureReason reason,
        Set<UUID> textsNamingHer,
        LocalDate today) {}
