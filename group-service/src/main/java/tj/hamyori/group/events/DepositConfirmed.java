package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The lender's officer has the cash that was handed over at a meeting.
 *
 * @param depositedOn business date
 * @param handedMinor as the meeting recorded it
 * @param countedMinor as the officer counted it
 * @param sealedComment on a difference, sealed with the group's key; null for none
 * @param confirmedBy user name
 */
public record DepositConfirmed(
        UUID groupId,
        UUID meetingId,
        LocalDate depositedOn,
        long handedMinor,
        long countedMinor,
        @Nullable String sealedComment,
        String confirmedBy)
        implements LedgerEvent {}
