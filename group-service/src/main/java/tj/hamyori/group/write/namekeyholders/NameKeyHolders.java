package tj.hamyori.group.write.namekeyholders;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Say who holds the keys of the box from now on, all of them; a loan officer records it. Where the same members hold
 * them already nothing changes.
 *
 * @param keyHolders at most three members who are not on the committee
 * @param today business date on which the request arrived
 */
public record NameKeyHolders(
        @TargetAggregateIdentifier UUID groupId,
        String mfo,
        Set<UUID> keyHolders,
        LocalDate namedOn,
        LocalDate today) {}
