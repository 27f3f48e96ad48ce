package tj.hamyori.group.write.elect;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The person's side of an election: is she registered with this organisation? Changes nothing; it only refuses. */
public record ElectPerson(@TargetAggregateIdentifier UUID personId, String mfo) {}
