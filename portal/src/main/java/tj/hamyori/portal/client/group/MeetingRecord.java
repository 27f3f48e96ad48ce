package tj.hamyori.portal.client.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it was held; amounts in minor units of {@code currency}.
 *
 * @param previousMeetingId recorded before it on the same phone; its books wait for that one
 */
public record MeetingRecord(
        UUID meetingId,
        LocalDate heldOn,
        List<Roll> attendance,
        long openingCountMinor,
        long closingCountMinor,
        String currency,
        @Nullable String countComment,
        List<Repayment> repayments,
        @Nullable UUID previousMeetingId,
        List<BoxLine> box,
        List<LoanRequest> requests,
        @Nullable Handed handedToLender,
        @Nullable String minutes) {

    public record Roll(UUID memberId, String status) {}

    /**
     * @param kind REPAYMENT, COVER or REIMBURSEMENT
     * @param coveredBy COVER: the member who paid, null for the group's own fund
     * @param coverId REIMBURSEMENT: the cover it gives back
     */
    public record Repayment(
            UUID memberId,
            UUID loanId,
            long amountMinor,
            String kind,
            @Nullable UUID coveredBy,
            @Nullable UUID coverId) {}

    /** What moved in the group's own box. */
    public record BoxLine(
            String kind,
            @Nullable UUID memberId,
            @Nullable UUID internalLoanId,
            @Nullable Long shares,
            long amountMinor) {}

    /** A request for a loan from the group's own money, and the vote on it. */
    public record LoanRequest(
            UUID requestId, UUID memberId, long amountMinor, long votesFor, long votesAgainst, boolean granted) {}

    /** Cash given to the lender's officer, by her user name where it was said. */
    public record Handed(long amountMinor, @Nullable String officer) {}
}
