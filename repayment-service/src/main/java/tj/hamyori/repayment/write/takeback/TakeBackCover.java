package tj.hamyori.repayment.write.takeback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.events.CoverReimbursed;
import tj.hamyori.repayment.events.RepaymentReversed;

/**
 * Cancels a cover because the meeting that brought it was reversed, and with it what was given back for it since: a
 * cover that never was leaves nothing to give back. Refused only where who recorded the cover reverses it. Sent again,
 * it changes nothing.
 *
 * @param reversedOn business date, on which a repaid account owes again
 */
public record TakeBackCover(
        @TargetAggregateIdentifier UUID loanId,
        UUID coverId,
        String reason,
        String reversedBy,
        LocalDate reversedOn,
        Instant recordedAt) {

    /** Why a reimbursement counts no longer, in its account and in suspense. */
    public static final String COVER_WAS_REVERSED = "COVER_WAS_REVERSED";

    /** @param kind of what is taken back */
    public RepaymentReversed asEvent(String kind) {
        return new RepaymentReversed(loanId, coverId, kind, reason, reversedBy, recordedAt);
    }

    public RepaymentReversed freed(CoverReimbursed reimbursement) {
        return new RepaymentReversed(
                loanId, reimbursement.reimbursementId(), "REIMBURSEMENT", COVER_WAS_REVERSED, reversedBy, recordedAt);
    }
}
