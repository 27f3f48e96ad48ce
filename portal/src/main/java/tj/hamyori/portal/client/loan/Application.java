package tj.hamyori.portal.client.loan;

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
            @Nullable LocalDate asOf) {}
}
