package tj.hamyori.loan.write.close;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Closes a loan that owes nothing any more. Sent by the reaction to its last repayment; changes nothing on a loan that
 * is closed already, or was written off before that day: late money is a recovery. One that turns out to have been paid
 * by its write-off date is closed, for there was nothing to write off.
 *
 * @param loanId id
 * @param mfo code of the organisation
 * @param closedOn business date of the last repayment
 */
public record CloseLoan(@TargetAggregateIdentifier UUID loanId, String mfo, LocalDate closedOn) {}
