package tj.hamyori.loan.write.close;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Closes a loan that owes nothing any more. Sent by the reaction to its last repayment; changes nothing on a loan that
 * is closed already, or written off, whose late money is a recovery.
 *
 * @param loanId id
 * @param mfo code of the organisation
 * @param closedOn business date of the last repayment
 */
public record CloseLoan(@TargetAggregateIdentifier UUID loanId, String mfo, LocalDate closedOn) {}
