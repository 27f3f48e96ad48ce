package tj.hamyori.loan.write.canceltranches;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Decides that nothing more of the approved principal is handed over. Sent by a loan officer or a branch manager; the
 * same again changes nothing.
 *
 * @param loanId id
 * @param mfo code of the organisation
 * @param cancelledOn business date
 * @param reason why, as a code or in words
 * @param by user name
 */
public record CancelTranches(
        @TargetAggregateIdentifier UUID loanId, String mfo, LocalDate cancelledOn, String reason, String by) {}
