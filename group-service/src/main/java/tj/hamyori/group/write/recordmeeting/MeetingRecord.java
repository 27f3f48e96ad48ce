package tj.hamyori.group.write.recordmeeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.AttendanceStatus;

/** The meeting as the client sends it; amounts in minor units of {@code currency}. */
record MeetingRecord(
        @NotNull UUID meetingId,
        @NotNull LocalDate heldOn,
        @NotNull @Size(max = MOST_MEMBERS) List<@NotNull @Valid Roll> attendance,
        @NotNull @PositiveOrZero @Max(LARGEST_AMOUNT_MINOR) Long openingCountMinor,
        @NotNull @PositiveOrZero @Max(LARGEST_AMOUNT_MINOR) Long closingCountMinor,
        @NotNull String currency,
        @Nullable @Size(max = 1_000) String countComment,
        @NotNull @Size(max = MOST_REPAYMENTS) List<@NotNull @Valid Repayment> repayments) {

    static final int MOST_MEMBERS = 100;
    static final int MOST_REPAYMENTS = 200;
    /** What every client, JavaScript included, still counts exactly. */
    static final long LARGEST_AMOUNT_MINOR = 9_000_000_000_000_000L;

    record Roll(@NotNull UUID memberId, @NotNull AttendanceStatus status) {}

    /** An amount of zero or below is well formed and refused by the meeting itself. */
    record Repayment(
            @NotNull UUID memberId,
            @NotNull UUID loanId,
            @NotNull @Max(LARGEST_AMOUNT_MINOR) Long amountMinor) {}

    @Nullable
    String comment() {
        return countComment == null || countComment.isBlank() ? null : countComment.strip();
    }

    Set<UUID> everyone() {
        return Stream.concat(
                        attendance.stream().map(Roll::memberId),
                        repayments.stream().map(Repayment::memberId))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<RecordMeeting.Roll> rolls() {
        return attendance.stream()
                .map(roll -> new RecordMeeting.Roll(roll.memberId(), roll.status()))
                .toList();
    }

    List<RecordMeeting.Repayment> handedOver() {
        return repayments.stream()
                .map(repayment ->
                        new RecordMeeting.Repayment(repayment.memberId(), repayment.loanId(), repayment.amountMinor()))
                .toList();
    }
}
