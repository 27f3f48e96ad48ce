package tj.hamyori.portal.client.loan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application; amounts in minor units of {@code currency}. */
public record Application(
        UUID applicationId,
        UUID memberId,
        @Nullable UUID groupId,
        @Nullable String groupName,
        @Nullable String productCode,
        @Nullable String productName,
        @Nullable Long principalMinor,
        @Nullable String currency,
        @Nullable Long instalments,
        @Nullable String purpose,
        @Nullable String plan,
        String status,
        @Nullable LocalDate submittedOn,
        @Nullable String submittedBy,
        @Nullable Eligibility eligibility,
        @Nullable UUID loanId,
        @Nullable String reasonCode,
        @Nullable String note,
        @Nullable List<HistoryEntry> history) {

    public List<HistoryEntry> story() {
        return Objects.requireNonNullElse(history, List.of());
    }

    public boolean open() {
        return status.equals("SUBMITTED") || status.equals("ENDORSED");
    }

    /** What was found on the day of submission; frozen since. */
    public record Eligibility(
            @Nullable Boolean eligible,
            @Nullable String rule,
            @Nullable LocalDate asOf,
            @Nullable Found evidence) {

        /** Whether another day's answer is another one. */
        public boolean differsFrom(Eligibility other) {
            return !Objects.equals(eligible, other.eligible)
                    || !Objects.equals(rule, other.rule)
                    || !Objects.equals(category(), other.category());
        }

        /** Code of what the household was found to be; null where nothing was found. */
        public @Nullable String category() {
            if (evidence == null) {
                return null;
            }
            return evidence.abandoned ? "ABANDONED" : evidence.migrantHousehold ? "MIGRANT" : "OTHER";
        }
    }

    /**
     * The household as found.
     *
     * @param evidence code and date of each fact it rests on
     */
    public record Found(
            @Nullable LocalDate asOf,
            @Nullable Instant knownAt,
            boolean migrantHousehold,
            boolean abandoned,
            @Nullable LocalDate since,
            @Nullable List<String> evidence,
            int openQuestions) {

        public List<Ground> grounds() {
            return Objects.requireNonNullElse(evidence, List.<String>of()).stream()
                    .map(Ground::of)
                    .toList();
        }
    }

    public record Ground(String code, @Nullable LocalDate on) {

        static Ground of(String coded) {
            String[] parts = coded.split(" ", 2);
            return new Ground(parts[0], parts.length == 1 ? null : LocalDate.parse(parts[1]));
        }
    }
}
