package tj.hamyori.portal.client.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the recorded facts say about a household on one date, as known at one instant. */
public record Household(
        LocalDate asOf,
        Instant knownAt,
        boolean migrantHousehold,
        boolean abandoned,
        @Nullable LocalDate since,
        List<Fact> evidence,
        @Nullable String civilStatus,
        List<Question> needsDecision,
        List<Decision> decisions,
        List<Withdrawn> withdrawn) {

    /** @param decides whether the answer rests on it */
    public record Fact(
            UUID id,
            String kind,
            LocalDate on,
            @Nullable String detail,
            @Nullable Long amountMinor,
            @Nullable String currency,
            boolean decides,
            @Nullable Instant recordedAt,
            @Nullable String recordedBy) {}

    public record Question(String code, LocalDate on) {}

    public record Decision(
            UUID id,
            LocalDate on,
            String code,
            LocalDate questionOn,
            String found,
            @Nullable String reason,
            @Nullable String decidedBy,
            boolean decides) {}

    public record Withdrawn(
            UUID id,
            String kind,
            LocalDate on,
            @Nullable String detail,
            @Nullable String recordedBy,
            LocalDate withdrawnOn,
            String withdrawnBy,
            @Nullable String reason) {}
}
