package tj.hamyori.group.read.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.AttendanceStatus;
import tj.hamyori.group.model.BoxLineKind;
import tj.hamyori.group.model.ConflictKind;
import tj.hamyori.group.model.LedgerLine;
import tj.hamyori.group.model.LineKind;
import tj.hamyori.group.model.MeetingRemark;
import tj.hamyori.group.model.MeetingStatus;

/**
 * A meeting. Amounts in minor units of {@code currency}; a difference is counted minus expected, shown and never
 * refused.
 *
 * @param expectedOpeningMinor what the books, or the meeting before, left in the box, null at the first
 * @param openingDifferenceMinor null at the first meeting
 * @param expectedClosingMinor opening count and all that went in, less all that went out; what the group paid from its
 *     own fund lay in the box already
 * @param verifiedCountMinor what the second person counted, null until then
 * @param verifiedDifferenceMinor her count minus the closing count, null until then
 * @param keyHolderId the member who signed with her PIN; null where a person signed in verified
 * @param handedToLenderMinor cash given to the lender's officer, {@code handedTo} her user name
 * @param depositedMinor what the lender counted, null until it confirmed the deposit
 * @param posted whether it stands in the group's books
 * @param remarks where it does not follow the rules of its day or goes beyond the books; none once it was reversed
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
        @Nullable Long verifiedDifferenceMinor,
        @Nullable UUID keyHolderId,
        @Nullable UUID previousMeetingId,
        List<BoxLine> box,
        List<LoanRequest> requests,
        long handedToLenderMinor,
        @Nullable String handedTo,
        @Nullable LocalDate depositedOn,
        @Nullable Long depositedMinor,
        @Nullable String depositComment,
        @Nullable String minutes,
        boolean posted,
        @Nullable String reversedBy,
        @Nullable LocalDate reversedOn,
        @Nullable String reversalReason,
        List<Conflict> conflicts,
        List<MeetingRemark> remarks) {

    record BoxLine(
            BoxLineKind kind,
            @Nullable UUID memberId,
            @Nullable UUID internalLoanId,
            @Nullable Integer shares,
            long amountMinor) {

        LedgerLine moved() {
            return new LedgerLine(kind.debit(), kind.credit(), memberId, internalLoanId, shares, amountMinor);
        }
    }

    record LoanRequest(
            UUID requestId, UUID memberId, long amountMinor, int votesFor, int votesAgainst, boolean granted) {}

    /**
     * Something that does not fit and that nobody has let stand yet.
     *
     * @param subject the other meeting, the member, the loan or the group it is about
     * @param amountMinor UNKNOWN_LOAN: of the line; EXCESS: beyond what was owed; 0 for the others
     */
    record Conflict(ConflictKind kind, UUID subject, long amountMinor) {}

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
