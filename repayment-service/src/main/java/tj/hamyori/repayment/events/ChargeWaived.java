package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A charge was given up; money that had paid it pays what else is owed.
 *
 * @param waivedOn business date from which it is no longer owed
 */
public record ChargeWaived(
        UUID loanId, UUID chargeId, LocalDate waivedOn, String reason, String waivedBy, Instant recordedAt)
        implements LoanAccountEvent {}
