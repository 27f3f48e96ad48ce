package tj.hamyori.group.write.confirmdeposit;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.DepositConfirmed;
import tj.hamyori.group.model.Seals;

/**
 * Confirm that cash handed over at a meeting has reached the lender; a loan officer or a branch manager may, but never
 * who recorded the meeting. The same again changes nothing.
 *
 * @param countedMinor minor units of the group's currency; a difference is recorded, not refused
 * @param comment compared with what is recorded, never stored in this form
 * @param sealedComment the same, sealed; null for none
 * @param confirmedBy user name
 * @param today business date on which the request arrived
 */
public record ConfirmDeposit(
        @TargetAggregateIdentifier UUID ledgerId,
        UUID groupId,
        UUID meetingId,
        String mfo,
        LocalDate depositedOn,
        long countedMinor,
        @Nullable String comment,
        @Nullable String sealedComment,
        String confirmedBy,
        LocalDate today) {

    public boolean isSameAs(DepositConfirmed fact, Seals seals) {
        return depositedOn.equals(fact.depositedOn())
                && countedMinor == fact.countedMinor()
                && confirmedBy.equals(fact.confirmedBy())
                && seals.isSameText(groupId, fact.sealedComment(), comment);
    }

    /** @param handedMinor as the meeting recorded it */
    public DepositConfirmed confirmed(long handedMinor) {
        return new DepositConfirmed(
                groupId, meetingId, depositedOn, handedMinor, countedMinor, sealedComment, confirmedBy);
    }
}
