package tj.hamyori.platform.sample;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

public record PutIn(@TargetAggregateIdentifier String boxId, long amountMinor) {}
