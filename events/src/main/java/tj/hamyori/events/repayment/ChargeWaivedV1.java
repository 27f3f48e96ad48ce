package tj.hamyori.events.repayment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A charge was given up by another person than made it. Key: loan id.
 *
 * @param loanId id
 * @param chargeId the charge that is no longer owed
 * @param waivedOn business date from which it is no longer owed
 * @param recordedAt when it became known
 */
public record ChargeWaivedV1(UUID loanId, UUID chargeId, LocalDate waivedOn, Instant recordedAt) {}
