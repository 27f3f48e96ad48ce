package tj.hamyori.group.write.merge;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.model.Joining;
import tj.hamyori.group.model.OpenBusiness;

/**
 * The side of the group that goes on: it admits who comes over. Sent in one transaction with {@link MergeGroup}.
 *
 * @param absorbedGroupId where they come from
 * @param business of the group that goes on
 */
public record MergeIntoGroup(
        @TargetAggregateIdentifier UUID groupId,
        String mfo,
        UUID absorbedGroupId,
        LocalDate mergedOn,
        Joining joining,
        OpenBusiness business) {}
