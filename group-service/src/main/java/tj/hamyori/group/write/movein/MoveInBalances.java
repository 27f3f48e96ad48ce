package tj.hamyori.group.write.movein;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.model.MovedBalances;

/** What belongs to members who came from another group comes into the books with them. */
public record MoveInBalances(
        @TargetAggregateIdentifier UUID ledgerId, UUID groupId, UUID fromGroupId, LocalDate on, MovedBalances moved) {}
