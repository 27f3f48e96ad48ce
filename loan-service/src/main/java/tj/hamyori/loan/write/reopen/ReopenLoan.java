package tj.hamyori.loan.write.reopen;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Opens a closed loan again because a repayment was reversed. Sent by the reaction to the reversal; changes nothing on
 * a loan that is not closed.
 *
 * @param loanId id
 * @param mfo code of the organisation
 * @param reopenedOn business date of the reversal
 */
public record ReopenLoan(@TargetAggregateIdentifier UUID loanId, String mfo, LocalDate reopenedOn) {}
