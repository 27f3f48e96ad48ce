package tj.hamyori.loan.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;

/**
 * A second person said yes; the money is not handed over yet.
 *
 * @param loanId id
 * @param principal amount approved, at most what was asked for
 * @param approvedOn business date
 * @param approvedBy user name
 * @param authority OFFICER or MANAGER: whose limit it was held against
 * @param tranches in which parts it is to be handed over, in order; null for all at once
 */
public record ApplicationApproved(
        UUID loanId,
        Money principal,
        LocalDate approvedOn,
        String approvedBy,
        String authority,
        @Nullable List<PlannedTranche> tranches)
        implements LoanEvent {

    /** All at once. */
    public ApplicationApproved(
            UUID loanId, Money principal, LocalDate approvedOn, String approvedBy, String authority) {
        this(loanId, principal, approvedOn, approvedBy, authority, null);
    }
}
