package tj.hamyori.group.write.closeledger;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Close a group's books; refused while anything is left in them. */
public record CloseLedger(@TargetAggregateIdentifier UUID ledgerId, UUID groupId, LocalDate closedOn) {}
