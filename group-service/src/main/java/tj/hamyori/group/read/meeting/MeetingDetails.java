package tj.hamyori.group.read.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.AttendanceStatus;
import tj.hamyori.group.model.MeetingStatus;

/**
 * A meeting. Amounts in minor units of {@code currency}; a difference is counted minus expected, shown and never
 * refused.
 *
 * @param expectedOpeningMinor what the meeting before left in the box, null at the first
 * @param openingDifferenceMinor null at the first meeting
 * @param expectedClosingMinor opening count and all repayments together
 * @param verifiedCountMinor what the second person counted, null until then
 * @param verifiedDifferenceMinor her count minus the closing count, null until then
 */
record MeetingDetails(
        UUID meetingId,
        UUID groupId,
        LocalDate heldOn,
        MeetingStatus status,
        String currency,
        List<Roll> attendance,
        long openingCountMinor,
        @Nullable Long expectedOpeningMinor,
        @Nullable Long openingDifferenceMinor,
        long closingCountMinor,
        long expectedClosingMinor,
        long closingDifferenceMinor,
        @Nullable String countComment,
        List<Repayment> repayments,
        String recordedBy,
        @Nullable String verifiedBy,
        @Nullable LocalDate verifiedOn,
        @Nullable Long verifiedCountMinor,
        @Nullable Long verifiedDifferenceMinor) {

    record Roll(UUID memberId, AttendanceStatus status) {}

    record Repayment(UUID paymentId, UUID memberId, UUID loanId, long amountMinor) {}
}
