package tj.hamyori.group.write.recordmeeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.AttendanceStatus;

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
        LocalDate today) {

    /** What the roll call found about one member. */
    public record Roll(UUID memberId, AttendanceStatus status) {}

    /** @param amountMinor more than zero, minor units of the group's currency */
    public record Repayment(UUID memberId, UUID loanId, long amountMinor) {}
}
