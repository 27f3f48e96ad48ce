package tj.hamyori.group.write.merge;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.events.GroupMerged;
import tj.hamyori.group.model.OpenBusiness;

/**
 * A group goes over into another one; a loan officer or a branch manager may. Answers with who goes, for
 * {@link MergeIntoGroup}, sent in the same transaction; books and members follow in it. Sent again it changes nothing.
 *
 * @param mergedOn its last day
 * @param business what is known to be unfinished
 * @param by user name
 * @param today business date on which the request arrived
 */
public record MergeGroup(
        @TargetAggregateIdentifier UUID groupId,
        String mfo,
        UUID intoGroupId,
        LocalDate mergedOn,
        OpenBusiness business,
        String by,
        LocalDate today) {

    public boolean isSameAs(GroupMerged fact) {
        return intoGroupId.equals(fact.intoGroupId()) && mergedOn.equals(fact.mergedOn());
    }
}
