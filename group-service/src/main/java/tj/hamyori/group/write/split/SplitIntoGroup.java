package tj.hamyori.group.write.split;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.model.GroupToForm;

/**
 * The new group's side: it is formed by who goes. Sent in one transaction with {@link SplitGroup}.
 *
 * @param groupId the new group
 * @param fromGroupId where they come from
 */
public record SplitIntoGroup(
        @TargetAggregateIdentifier UUID groupId, String mfo, UUID fromGroupId, GroupToForm group) {}
