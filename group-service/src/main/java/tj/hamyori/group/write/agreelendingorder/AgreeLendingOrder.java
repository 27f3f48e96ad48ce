package tj.hamyori.group.write.agreelendingorder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Agree in which order the members borrow; the group's treasurer or a loan officer may. The order that stands, sent
 * again, changes nothing.
 *
 * @param members first to last; empty for no order any more
 * @param atOnce how many of those who wait have their turn at a time
 * @param today business date on which the request arrived
 */
public record AgreeLendingOrder(
        @TargetAggregateIdentifier UUID groupId,
        String mfo,
        LocalDate agreedOn,
        List<UUID> members,
        int atOnce,
        LocalDate today) {

    public AgreeLendingOrder {
        members = List.copyOf(members);
    }
}
