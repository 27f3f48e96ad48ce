package tj.hamyori.loan.write.reschedule;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Changes the terms of a running loan. Sent by a branch manager; may be done more than once.
 *
 * @param loanId id
 * @param mfo code of the organisation
 * @param decidedOn business date from which the new terms stand
 * @param reason why
 * @param terms how the loan goes on
 * @param lastDueOn last due date of the schedule in force, null where word of it has not arrived
 * @param by user name
 */
public record RescheduleLoan(
        @TargetAggregateIdentifier UUID loanId,
        String mfo,
        LocalDate decidedOn,
        String reason,
        NewTerms terms,
        @Nullable LocalDate lastDueOn,
        String by) {}
