package tj.hamyori.group.write.register;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks a member, before another is registered on her word, whether she is one of this organisation. Changes nothing.
 *
 * @param memberId who vouches
 */
public record RegisterVouching(@TargetAggregateIdentifier UUID memberId, String mfo) {}
