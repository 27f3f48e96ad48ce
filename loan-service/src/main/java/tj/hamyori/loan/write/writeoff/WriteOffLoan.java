package tj.hamyori.loan.write.writeoff;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes a running loan out of the portfolio. Sent by a branch manager.
 *
 * @param loanId id
 * @param mfo code of the organisation
 * @param writtenOffOn business date
 * @param reason why
 * @param by user name
 */
public record WriteOffLoan(
        @TargetAggregateIdentifier UUID loanId, String mfo, LocalDate writtenOffOn, String reason, String by) {}
