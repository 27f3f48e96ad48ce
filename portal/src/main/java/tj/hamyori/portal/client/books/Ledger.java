package tj.hamyori.portal.client.books;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group's books at the end of a day; amounts in minor units of {@code currency}.
 *
 * @param shareOut what would be shared out that day; null where nobody has saved
 * @param recordedShareOut what somebody recorded and another person has still to confirm; null for none
 */
public record Ledger(
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
        @Nullable List<Member> members,
        @Nullable List<InternalLoan> internalLoans,
        @Nullable List<Waiting> waiting,
        @Nullable Sharing shareOut,
        @Nullable RecordedShareOut recordedShareOut) {

    public List<Member> savers() {
        return Objects.requireNonNullElse(members, List.of());
    }

    /** What members still owe of what the group lent them from its own money. */
    public List<InternalLoan> openInternalLoans() {
        return Objects.requireNonNullElse(internalLoans, List.<InternalLoan>of()).stream()
                .filter(loan -> loan.outstandingMinor() > 0)
                .toList();
    }

    public List<Waiting> notEntered() {
        return Objects.requireNonNullElse(waiting, List.of());
    }

    public record Member(
            UUID memberId,
            @Nullable String name,
            long savingsMinor,
            long internalLoansMinor,
            long socialLoansMinor,
            long coversMinor) {}

    public record InternalLoan(UUID internalLoanId, UUID memberId, long outstandingMinor) {}

    /**
     * @param kind MEETING, DEPOSIT or SHARE_OUT
     * @param openingCountMinor null where nothing was counted
     */
    public record Entry(
            UUID id,
            LocalDate on,
            String kind,
            @Nullable Long openingCountMinor,
            long openingDifferenceMinor,
            long expectedMinor,
            long cashMinor,
            long differenceMinor,
            @Nullable List<Movement> movements) {

        public boolean ofAMeeting() {
            return kind.equals("MEETING");
        }

        public List<Movement> lines() {
            return Objects.requireNonNullElse(movements, List.of());
        }
    }

    public record Movement(
            String debit, String credit, @Nullable UUID memberId, long amountMinor) {}

    public record Waiting(UUID meetingId, LocalDate heldOn) {}

    public record Sharing(long totalMinor, @Nullable List<Part> parts) {

        public List<Part> all() {
            return Objects.requireNonNullElse(parts, List.of());
        }
    }

    /** @param totalMinor when it was recorded; the parts are as they would be now */
    public record RecordedShareOut(
            UUID shareOutId,
            LocalDate on,
            boolean last,
            long totalMinor,
            String recordedBy,
            @Nullable List<Part> parts) {

        public List<Part> all() {
            return Objects.requireNonNullElse(parts, List.of());
        }

        public boolean changedSince() {
            return all().stream().mapToLong(Part::amountMinor).sum() != totalMinor;
        }
    }

    /** @param weight her shares, or her savings where the group does not count in shares */
    public record Part(UUID memberId, @Nullable String name, long weight, long savedMinor, long amountMinor) {}
}
