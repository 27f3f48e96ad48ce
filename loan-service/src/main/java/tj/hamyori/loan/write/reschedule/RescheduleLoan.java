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
 * @param instalments number of instalments for what is outstanding on that date
 * @param every units between two due dates, null to keep the rhythm
 * @param unit DAY, WEEK or MONTH, null to keep the rhythm
 * @param firstDueOn first due date of the new schedule
 * @param by user name
 */
public record RescheduleLoan(
        @TargetAggregateIdentifier UUID loanId,
        String mfo,
        LocalDate decidedOn,
        String reason,
        int instalments,
        @Nullable Integer every,
        @Nullable String unit,
        LocalDate firstDueOn,
        String by) {}
