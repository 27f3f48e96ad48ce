package tj.hamyori.loan.events;

import java.time.LocalDate;
import java.util.UUID;
import tj.hamyori.events.Money;

/**
 * A second person said yes; the money is not handed over yet.
 *
 * @param loanId id
 * @param principal amount approved, at most what was asked for
 * @param approvedOn business date
 * @param approvedBy user name
 * @param authority OFFICER or MANAGER: whose limit it was held against
 */
public record ApplicationApproved(
        UUID loanId, Money principal, LocalDate approvedOn, String approvedBy, String authority) implements LoanEvent {}
