package tj.hamyori.group.write.dissolve;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.GroupDissolved;
import tj.hamyori.group.model.DissolutionReason;
import tj.hamyori.group.model.OpenBusiness;

/**
 * End a group; a loan officer or a branch manager may. Its members become free and its books are closed in the same
 * transaction; where something is left in them, nothing of it happens. Sent again it changes nothing.
 *
 * @param dissolvedOn its last day
 * @param shareOutId of the last sharing-out, recorded by another person and confirmed with it; null where the books are
 *     empty
 * @param business what is known to be unfinished
 * @param by user name
 * @param today business date on which the request arrived
 */
public record DissolveGroup(
        @TargetAggregateIdentifier UUID groupId,
        String mfo,
        LocalDate dissolvedOn,
        DissolutionReason reason,
        @Nullable UUID shareOutId,
        OpenBusiness business,
        String by,
        LocalDate today) {

    public boolean isSameAs(GroupDissolved fact) {
        return dissolvedOn.equals(fact.dissolvedOn())
                && reason.name().equals(fact.reason())
                && Objects.equals(shareOutId, fact.shareOutId());
    }
}
