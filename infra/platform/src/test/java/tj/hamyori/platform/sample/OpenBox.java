package tj.hamyori.platform.sample;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

public record OpenBox(@TargetAggregateIdentifier String boxId) {}
