package tj.hamyori.group.write.recordmeeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.BoxLineKind;

/**
 * What a meeting did with the group's own money, as it comes with the command; amounts in minor units of the group's
 * currency.
 *
 * @param previousMeetingId recorded before it on the same phone
 * @param handedToLenderMinor cash given to the lender's officer, 0 for none
 * @param handedTo user name of that officer
 * @param minutes compared with what is recorded, never stored in this form
 * @param sealedMinutes the same, sealed; null for none
 */
public record RecordedSteps(
        @Nullable UUID previousMeetingId,
        List<BoxLine> box,
        List<LoanRequest> requests,
        long handedToLenderMinor,
        @Nullable String handedTo,
        @Nullable String minutes,
        @Nullable String sealedMinutes) {

    public static final RecordedSteps NONE = new RecordedSteps(null, List.of(), List.of(), 0, null, null, null);

    /** Nothing beyond roll call, repayments and counts. */
    public boolean isEmpty() {
        return previousMeetingId == null
                && box.isEmpty()
                && requests.isEmpty()
                && handedToLenderMinor == 0
                && handedTo == null
                && minutes == null;
    }

    /**
     * @param memberId whose it is; null for the group's other income and expense
     * @param internalLoanId the client's id of the internal loan given or repaid
     * @param shares saved with it, where the group counts in shares
     */
    public record BoxLine(
            BoxLineKind kind,
            @Nullable UUID memberId,
            @Nullable UUID internalLoanId,
            @Nullable Integer shares,
            long amountMinor) {}

    /** @param requestId the client's id */
    public record LoanRequest(
            UUID requestId, UUID memberId, long amountMinor, int votesFor, int votesAgainst, boolean granted) {}
}
