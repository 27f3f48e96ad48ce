package tj.hamyori.portal.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.portal.client.group.Household;

/**
 * One line of a household's story: a fact, a decision, or what was withdrawn.
 *
 * @param family of the detail's code, null where it is plain text
 * @param reason of a decision or a withdrawal
 * @param withdrawnOn null while it stands
 */
public record Line(
        UUID id,
        LocalDate on,
        String kind,
        @Nullable String family,
        @Nullable String detail,
        @Nullable Long amountMinor,
        @Nullable String currency,
        boolean decides,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy,
        @Nullable String reason,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnBy) {

    /** In order of what happened. */
    static List<Line> of(Household household) {
        return Stream.of(
                        household.evidence().stream().map(Line::fact),
                        household.decisions().stream().map(Line::decision),
                        household.withdrawn().stream().map(Line::withdrawn))
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(Line::on))
                .toList();
    }

    public boolean stands() {
        return withdrawnOn == null;
    }

    private static Line fact(Household.Fact fact) {
        return new Line(
                fact.id(),
                fact.on(),
                fact.kind(),
                family(fact.kind()),
                fact.detail(),
                fact.amountMinor(),
                fact.currency(),
                fact.decides(),
                fact.recordedAt(),
                fact.recordedBy(),
                null,
                null,
                null);
    }

    private static Line decision(Household.Decision decision) {
        return new Line(
                decision.id(),
                decision.on(),
                "DECISION",
                "support",
                decision.found(),
                null,
                null,
                decision.decides(),
                null,
                decision.decidedBy(),
                decision.reason(),
                null,
                null);
    }

    private static Line withdrawn(Household.Withdrawn gone) {
        return new Line(
                gone.id(),
                gone.on(),
                gone.kind(),
                family(gone.kind()),
                gone.detail(),
                null,
                null,
                false,
                null,
                gone.recordedBy(),
                gone.reason(),
                gone.withdrawnOn(),
                gone.withdrawnBy());
    }

    private static @Nullable String family(String kind) {
        return switch (kind) {
            case "REMITTANCE" -> "received-by";
            case "CONTACT" -> "contact";
            case "CIVIL_STATUS" -> "civil-status";
            case "DECISION" -> "support";
            default -> null;
        };
    }
}
