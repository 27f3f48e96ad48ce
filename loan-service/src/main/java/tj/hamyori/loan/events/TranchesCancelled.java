package tj.hamyori.loan.events;

import java.time.LocalDate;
import java.util.UUID;
import tj.hamyori.events.Money;

/**
 * What was left of the approved principal will not be handed over; what was handed over is owed as before.
 *
 * @param loanId id
 * @param cancelledOn business date
 * @param left what was left, more than zero
 * @param reason why, as a code, or in words sealed with the borrower's key
 * @param cancelledBy user name
 */
public record TranchesCancelled(UUID loanId, LocalDate cancelledOn, Money left, String reason, String cancelledBy)
        implements LoanEvent {}
