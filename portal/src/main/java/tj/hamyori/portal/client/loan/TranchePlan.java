package tj.hamyori.portal.client.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A loan that is handed over in parts; amounts in minor units of the loan's currency.
 *
 * @param cancelledOn absent while more may be handed over
 */
public record TranchePlan(
        @Nullable Long disbursedMinor,
        @Nullable Long leftMinor,
        @Nullable LocalDate cancelledOn,
        @Nullable Long cancelledMinor,
        @Nullable String reason,
        @Nullable List<Part> parts) {

    public List<Part> all() {
        return Objects.requireNonNullElse(parts, List.of());
    }

    public long left() {
        return leftMinor == null ? 0 : leftMinor;
    }

    /** The next part as planned, or all that is left where none is planned or less is left. */
    public long nextMinor() {
        return all().stream()
                .filter(part -> part.disbursedOn() == null && part.plannedMinor() != null)
                .map(Part::plannedMinor)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(planned -> planned < left())
                .orElse(left());
    }

    /** @param disbursedOn absent while it was not handed over */
    public record Part(
            @Nullable Long number,
            @Nullable LocalDate plannedOn,
            @Nullable Long plannedMinor,
            @Nullable LocalDate disbursedOn,
            @Nullable Long amountMinor,
            @Nullable String channel) {}
}
