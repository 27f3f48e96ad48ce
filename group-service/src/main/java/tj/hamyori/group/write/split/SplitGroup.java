package tj.hamyori.group.write.split;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.events.GroupDivided;
import tj.hamyori.group.model.OpenBusiness;

/**
 * Some members form a group of their own; a loan officer or a branch manager may. Answers with what the new group takes
 * over, for {@link SplitIntoGroup}, sent in the same transaction; books and members follow in it. Sent again it changes
 * nothing.
 *
 * @param newGroupId made by the client
 * @param name the new group's
 * @param splitOn their last day here and the first there
 * @param members who go
 * @param business what is known to be unfinished
 * @param by user name
 * @param today business date on which the request arrived
 */
public record SplitGroup(
        @TargetAggregateIdentifier UUID groupId,
        String mfo,
        UUID newGroupId,
        String name,
        LocalDate splitOn,
        Set<UUID> members,
        OpenBusiness business,
        String by,
        LocalDate today) {

    public boolean isSameAs(GroupDivided fact) {
        return splitOn.equals(fact.dividedOn())
                && name.equals(fact.name())
                && members.equals(Set.copyOf(fact.members()));
    }
}
