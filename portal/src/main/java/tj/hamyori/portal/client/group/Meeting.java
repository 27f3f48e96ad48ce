package tj.hamyori.portal.client.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
        @Nullable Long openingDifferenceMinor,
        @Nullable Long closingCountMinor,
        @Nullable Long expectedClosingMinor,
        @Nullable Long closingDifferenceMinor,
        @Nullable String countComment,
        @Nullable String recordedBy,
        @Nullable String verifiedBy,
        @Nullable LocalDate verifiedOn,
        @Nullable Long verifiedCountMinor,
        @Nullable Long verifiedDifferenceMinor,
        @Nullable UUID keyHolderId,
        @Nullable List<BoxLine> box,
        @Nullable List<LoanRequest> requests,
        @Nullable Long handedToLenderMinor,
        @Nullable String handedTo,
        @Nullable LocalDate depositedOn,
        @Nullable String minutes,
        @Nullable String reversedBy,
        @Nullable LocalDate reversedOn,
        @Nullable String reversalReason,
        @Nullable List<Conflict> conflicts,
        @Nullable List<Remark> remarks) {

    public List<Attendance> rolls() {
        return Objects.requireNonNullElse(attendance, List.of());
    }

    public List<Repayment> repaid() {
        return Objects.requireNonNullElse(repayments, List.of());
    }

    public List<BoxLine> moved() {
        return Objects.requireNonNullElse(box, List.of());
    }

    public List<LoanRequest> asked() {
        return Objects.requireNonNullElse(requests, List.of());
    }

    public List<Conflict> openConflicts() {
        return Objects.requireNonNullElse(conflicts, List.of());
    }

    public List<Remark> notes() {
        return Objects.requireNonNullElse(remarks, List.of());
    }

    public boolean recorded() {
        return "RECORDED".equals(status);
    }

    public boolean verified() {
        return "VERIFIED".equals(status);
    }

    public boolean reversed() {
        return "REVERSED".equals(status);
    }

    public boolean handedOver() {
        return handedToLenderMinor != null && handedToLenderMinor != 0;
    }

    /** Everybody it names. */
    public List<UUID> people() {
        return Stream.of(
                        rolls().stream().map(Attendance::memberId),
                        repaid().stream().flatMap(line -> Stream.of(line.memberId(), line.coveredBy())),
                        moved().stream().map(BoxLine::memberId),
                        asked().stream().map(LoanRequest::memberId),
                        notes().stream().map(Remark::memberId),
                        Stream.of(keyHolderId))
                .flatMap(people -> people)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public record Attendance(UUID memberId, @Nullable String status) {}

    /** @param kind REPAYMENT, COVER or REIMBURSEMENT */
    public record Repayment(
            UUID memberId,
            UUID loanId,
            @Nullable Long amountMinor,
            @Nullable String kind,
            @Nullable UUID coveredBy) {}

    public record BoxLine(
            @Nullable String kind,
            @Nullable UUID memberId,
            @Nullable Integer shares,
            @Nullable Long amountMinor) {}

    public record LoanRequest(
            UUID requestId,
            UUID memberId,
            @Nullable Long amountMinor,
            int votesFor,
            int votesAgainst,
            boolean granted) {}

    /** What does not fit about it until somebody lets it stand or takes the meeting back. */
    public record Conflict(
            String kind, UUID subject, @Nullable Long amountMinor) {

        public boolean ofAnotherMeeting() {
            return "SAME_DAY".equals(kind) || "WAITING".equals(kind);
        }
    }

    /** What does not follow the group's rules; in members for a quorum, else in minor units. */
    public record Remark(String kind, @Nullable UUID memberId, long expected, long found) {

        public boolean ofMoney() {
            return !"QUORUM_MISSED".equals(kind);
        }
    }
}
