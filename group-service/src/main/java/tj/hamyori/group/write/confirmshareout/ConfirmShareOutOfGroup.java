package tj.hamyori.group.write.confirmshareout;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The group's say on who confirms: it refuses a signature by anybody who holds no key, and answers whether one of its
 * key-holders has to sign. Changes nothing.
 *
 * @param signedBy the member who signs; null for nobody
 */
public record ConfirmShareOutOfGroup(
        @TargetAggregateIdentifier UUID groupId,
        String mfo,
        @Nullable UUID signedBy,
        LocalDate today) {}
