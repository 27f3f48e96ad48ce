package tj.hamyori.group.write.recordmeeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.AttendanceStatus;
import tj.hamyori.group.model.LineKind;
import tj.hamyori.group.write.recordmeeting.OwnMoney.BoxLine;
import tj.hamyori.group.write.recordmeeting.OwnMoney.Handed;
import tj.hamyori.group.write.recordmeeting.OwnMoney.LoanRequest;

/**
 * The meeting as the client sends it; amounts in minor units of {@code currency}. What follows the repayments may be
 * left out.
 *
 * @param previousMeetingId recorded before it on the same phone; its books wait for that one
 * @param box what moved in the group's own box
 * @param requests for internal loans, with the votes
 * @param handedToLender cash given to the lender's officer
 * @param minutes what was said
 */
record MeetingRecord(
        @NotNull UUID meetingId,
        @NotNull LocalDate heldOn,
        @NotNull @Size(max = MOST_MEMBERS) List<@NotNull @Valid Roll> attendance,
        @NotNull @PositiveOrZero @Max(LARGEST_AMOUNT_MINOR) Long openingCountMinor,
        @NotNull @PositiveOrZero @Max(LARGEST_AMOUNT_MINOR) Long closingCountMinor,
        @NotNull String currency,
        @Nullable @Size(max = 1_000) String countComment,
        @NotNull @Size(max = MOST_REPAYMENTS) List<@NotNull @Valid Repayment> repayments,
        @Nullable UUID previousMeetingId,
        @Nullable @Size(max = MOST_BOX_LINES) List<@NotNull @Valid BoxLine> box,
        @Nullable @Size(max = MOST_MEMBERS) List<@NotNull @Valid LoanRequest> requests,
        @Nullable @Valid Handed handedToLender,
        @Nullable @Size(max = 4_000) String minutes) {

    static final int MOST_MEMBERS = 100;
    static final int MOST_REPAYMENTS = 200;
    static final int MOST_BOX_LINES = 600;
    /** What every client, JavaScript included, still counts exactly. */
    static final long LARGEST_AMOUNT_MINOR = 9_000_000_000_000_000L;

    record Roll(@NotNull UUID memberId, @NotNull AttendanceStatus status) {}

    /**
     * An amount of zero or below is well formed and refused by the meeting itself.
     *
     * @param kind REPAYMENT where left out
     * @param coveredBy COVER: the member who paid, left out for the group's own fund
     * @param coverId REIMBURSEMENT: the cover it gives back
     */
    record Repayment(
            @NotNull UUID memberId,
            @NotNull UUID loanId,
            @NotNull @Max(LARGEST_AMOUNT_MINOR) Long amountMinor,
            @Nullable LineKind kind,
            @Nullable UUID coveredBy,
            @Nullable UUID coverId) {

        RecordMeeting.Repayment line() {
            return new RecordMeeting.Repayment(
                    memberId, loanId, amountMinor, kind == null ? LineKind.REPAYMENT : kind, coveredBy, coverId);
        }

        Stream<UUID> people() {
            return Stream.of(memberId, coveredBy).filter(Objects::nonNull);
        }
    }

    @Nullable
    String comment() {
        return textOf(countComment);
    }

    @Nullable
    String saidThere() {
        return textOf(minutes);
    }

    private static @Nullable String textOf(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    Set<UUID> everyone() {
        return Stream.of(
                        attendance.stream().map(Roll::memberId),
                        repayments.stream().flatMap(Repayment::people),
                        orNone(box).map(BoxLine::memberId).filter(Objects::nonNull),
                        orNone(requests).map(LoanRequest::memberId))
                .flatMap(people -> people)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Stream<T> orNone(@Nullable List<T> lines) {
        return lines == null ? Stream.of() : lines.stream();
    }

    /** @param sealedMinutes what was said, sealed; null for nothing */
    RecordedSteps steps(@Nullable String sealedMinutes) {
        return new RecordedSteps(
                previousMeetingId,
                orNone(box).map(BoxLine::line).toList(),
                orNone(requests).map(LoanRequest::line).toList(),
                handedToLender == null ? 0 : handedToLender.amountMinor(),
                handedToLender == null ? null : textOf(handedToLender.officer()),
                saidThere(),
                sealedMinutes);
    }

    List<RecordMeeting.Roll> rolls() {
        return attendance.stream()
                .map(roll -> new RecordMeeting.Roll(roll.memberId(), roll.status()))
                .toList();
    }

    List<RecordMeeting.Repayment> handedOver() {
        return repayments.stream().map(Repayment::line).toList();
    }
}
