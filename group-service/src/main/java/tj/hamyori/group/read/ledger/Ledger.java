package tj.hamyori.group.read.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.LedgerAccount;

/**
 * A group's own books at the end of a day; minor units of {@code currency}. A balance is what the group owns (in the
 * box, on its way, lent) or what it owes to whom (savings, funds, the lender), both above zero.
 *
 * @param cashMinor what lies in the box
 * @param inTransitMinor handed to the lender's officer and not confirmed
 * @param owedToLenderMinor received for the lender and not yet in its hands, what is in transit included
 * @param differencesMinor surpluses less shortages of all counts since the last sharing-out
 * @param entries in business order
 * @param waiting verified meetings that are not entered, because the one before them is missing
 * @param shareOut what would be shared out on that day; null where nobody has saved
 * @param recordedShareOut what somebody recorded, on whichever day, and another has still to confirm; null for none
 */
record Ledger(
        UUID groupId,
        LocalDate asOf,
        String currency,
        long cashMinor,
        long inTransitMinor,
        long internalLoansMinor,
        long socialLoansMinor,
        long coversMinor,
        long savingsMinor,
        long socialFundMinor,
        long finesMinor,
        long otherMinor,
        long openingMinor,
        long differencesMinor,
        long owedToLenderMinor,
        List<Member> members,
        List<InternalLoan> internalLoans,
        List<Entry> entries,
        List<Waiting> waiting,
        @Nullable Sharing shareOut,
        @Nullable RecordedShareOut recordedShareOut) {

    /** @param name null once she was erased */
    record Member(
            UUID memberId,
            @Nullable String name,
            long savingsMinor,
            long internalLoansMinor,
            long socialLoansMinor,
            long coversMinor) {}

    record InternalLoan(UUID internalLoanId, UUID memberId, long outstandingMinor) {}

    /**
     * @param kind MEETING, DEPOSIT, SHARE_OUT, or with members who went to or came from another group MOVED_OUT and
     *     MOVED_IN
     * @param expectedOpeningMinor null where the books begin with it
     * @param expectedMinor what should lie in the box after it
     * @param cashMinor what lies there
     */
    record Entry(
            UUID id,
            LocalDate on,
            String kind,
            @Nullable Long expectedOpeningMinor,
            @Nullable Long openingCountMinor,
            long openingDifferenceMinor,
            long expectedMinor,
            long cashMinor,
            long differenceMinor,
            List<Movement> movements) {}

    record Movement(
            LedgerAccount debit,
            LedgerAccount credit,
            @Nullable UUID memberId,
            @Nullable UUID reference,
            @Nullable Integer shares,
            long amountMinor) {}

    record Waiting(UUID meetingId, LocalDate heldOn, UUID waitsFor) {}

    /**
     * @param last the social fund is shared out as well
     * @param totalMinor when it was recorded
     * @param parts as they would be now; another sum than {@code totalMinor} says that the books have changed since
     */
    record RecordedShareOut(
            UUID shareOutId, LocalDate on, boolean last, long totalMinor, String recordedBy, List<Part> parts) {}

    record Sharing(long totalMinor, List<Part> parts) {}

    /** @param weight her shares, or her savings where the group does not count in shares */
    record Part(UUID memberId, @Nullable String name, long weight, long savedMinor, long amountMinor) {}
}
