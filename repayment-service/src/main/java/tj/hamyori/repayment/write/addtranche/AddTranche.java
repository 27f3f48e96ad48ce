package tj.hamyori.repayment.write.addtranche;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.model.schedule.DeclaredDays;

/**
 * Takes a further tranche as owed from its date on. Sent when loan-service tells that it was handed over; sent twice it
 * changes nothing, with the same id and other content it is refused.
 *
 * @param trancheId unique within the account
 * @param disbursedOn business date, not before the account's own disbursement
 * @param amountMinor more than zero
 * @param currency must be that of the loan
 * @param declared days the organisation declared, as known now
 */
public record AddTranche(
        @TargetAggregateIdentifier UUID loanId,
        UUID trancheId,
        LocalDate disbursedOn,
        long amountMinor,
        String currency,
        DeclaredDays declared,
        Instant recordedAt) {}
