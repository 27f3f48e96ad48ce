package tj.hamyori.portal.client.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recorded meeting; amounts in minor units of {@code currency}. */
public record Meeting(
        UUID meetingId,
        @Nullable LocalDate heldOn,
        @Nullable String status,
        @Nullable String currency,
        @Nullable List<Attendance> attendance,
        @Nullable List<Repayment> repayments,
        @Nullable Long openingCountMinor,
        @Nullable Long closingCountMinor,
        @Nullable Long expectedClosingMinor,
        @Nullable Long closingDifferenceMinor,
        @Nullable String countComment,
        @Nullable String recordedBy,
        @Nullable String verifiedBy,
        @Nullable LocalDate verifiedOn,
        @Nullable Long verifiedCountMinor,
        @Nullable Long verifiedDifferenceMinor) {

    public List<Attendance> rolls() {
        return Objects.requireNonNullElse(attendance, List.of());
    }

    public List<Repayment> repaid() {
        return Objects.requireNonNullElse(repayments, List.of());
    }

    public boolean verified() {
        return "VERIFIED".equals(status);
    }

    public record Attendance(UUID memberId, @Nullable String status) {}

    public record Repayment(
            UUID memberId, UUID loanId, @Nullable Long amountMinor) {}
}
