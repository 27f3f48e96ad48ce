package tj.hamyori.group.read.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.AttendanceStatus;
import tj.hamyori.group.model.LineKind;
import tj.hamyori.group.model.MeetingStatus;

/**
 * A meeting. Amounts in minor units of {@code currency}; a difference is counted minus expected, shown and never
 * refused.
 *
 * @param expectedOpeningMinor what the meeting before left in the box, null at the first
 * @param openingDifferenceMinor null at the first meeting
 * @param expectedClosingMinor opening count and all that was handed over; what the group paid from its own fund lay in
 *     the box already
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

    /**
     * @param memberId who handed it over; on a cover, for whom it was paid
     * @param coveredBy COVER: the member who paid, null for the group's own fund
     * @param coverId REIMBURSEMENT: the cover it gives back
     */
    record Repayment(
            UUID paymentId,
            UUID memberId,
            UUID loanId,
            long amountMinor,
            LineKind kind,
            @Nullable UUID coveredBy,
            @Nullable UUID coverId) {

        /** What it adds to the box: the group's own fund lies in it already. */
        long intoTheBoxMinor() {
            return kind == LineKind.COVER && coveredBy == null ? 0 : amountMinor;
        }
    }
}
