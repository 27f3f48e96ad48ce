package tj.hamyori.group.write.recordmeeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.AttendanceStatus;
import tj.hamyori.group.model.LineKind;

/**
 * Record a meeting; the group's treasurer or a loan officer may. The id is the client's: sent again with the same
 * content, by whomever, it changes nothing; with other content it is refused. The group is asked first, by
 * {@link RecordMeetingOfGroup}.
 *
 * @param openingCountMinor counted, minor units of the group's currency
 * @param closingCountMinor counted, minor units
 * @param comment compared with what is recorded, never stored in this form
 * @param sealedComment the same, sealed; null for none
 * @param recordedBy user name
 * @param today business date on which the request arrived
 * @param steps what the meeting did with the group's own money
 */
public record RecordMeeting(
        @TargetAggregateIdentifier UUID meetingId,
        UUID groupId,
        String mfo,
        LocalDate heldOn,
        List<Roll> attendance,
        long openingCountMinor,
        long closingCountMinor,
        String currency,
        @Nullable String comment,
        @Nullable String sealedComment,
        List<Repayment> repayments,
        String recordedBy,
        LocalDate today,
        RecordedSteps steps) {

    /** A meeting of repayments alone. */
    public RecordMeeting(
            UUID meetingId,
            UUID groupId,
            String mfo,
            LocalDate heldOn,
            List<Roll> attendance,
            long openingCountMinor,
            long closingCountMinor,
            String currency,
            @Nullable String comment,
            @Nullable String sealedComment,
            List<Repayment> repayments,
            String recordedBy,
            LocalDate today) {
        this(
                meetingId,
                groupId,
                mfo,
                heldOn,
                attendance,
                openingCountMinor,
                closingCountMinor,
                currency,
                comment,
                sealedComment,
                repayments,
                recordedBy,
                today,
                RecordedSteps.NONE);
    }

    /** What the roll call found about one member. */
    public record Roll(UUID memberId, AttendanceStatus status) {}

    /**
     * @param memberId who handed it over; on a cover, for whom it was paid
     * @param amountMinor more than zero, minor units of the group's currency
     * @param coveredBy COVER: the member who paid, null for the group's own fund
     * @param coverId REIMBURSEMENT: the cover it gives back
     */
    public record Repayment(
            UUID memberId,
            UUID loanId,
            long amountMinor,
            LineKind kind,
            @Nullable UUID coveredBy,
            @Nullable UUID coverId) {

        /** A repayment by the borrower herself. */
        public Repayment(UUID memberId, UUID loanId, long amountMinor) {
            this(memberId, loanId, amountMinor, LineKind.REPAYMENT, null, null);
        }
    }
}
