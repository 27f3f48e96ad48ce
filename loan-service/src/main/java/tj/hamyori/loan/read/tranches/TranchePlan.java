package tj.hamyori.loan.read.tranches;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A loan in parts; amounts in minor units of the loan's currency.
 *
 * @param leftMinor what may still be handed over; 0 where the rest was cancelled
 * @param cancelledOn when it was decided that nothing more is handed over, null where it was not
 */
public record TranchePlan(
        long disbursedMinor,
        long leftMinor,
        @Nullable LocalDate cancelledOn,
        @Nullable Long cancelledMinor,
        @Nullable String reason,
        @Nullable String cancelledBy,
        List<Part> parts) {

    /**
     * @param plannedOn null for a part nobody had planned
     * @param trancheId null for the first part, which has the loan's, and while it was not handed over
     * @param disbursedOn null while it was not handed over
     */
    public record Part(
            int number,
            @Nullable LocalDate plannedOn,
            @Nullable Long plannedMinor,
            @Nullable UUID trancheId,
            @Nullable LocalDate disbursedOn,
            @Nullable Long amountMinor,
            @Nullable String channel,
            @Nullable String disbursedBy) {}
}
