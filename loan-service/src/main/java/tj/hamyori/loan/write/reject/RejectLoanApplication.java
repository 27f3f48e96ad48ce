package tj.hamyori.loan.write.reject;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says no to an application. Sent by a loan officer or a branch manager.
 *
 * @param loanId id
 * @param mfo code of the organisation
 * @param rejectedOn business date
 * @param reasonCode why, as a code that can be counted
 * @param note what else there is to say, null for nothing
 * @param by user name
 */
public record RejectLoanApplication(
        @TargetAggregateIdentifier UUID loanId,
        String mfo,
        LocalDate rejectedOn,
        String reasonCode,
        @Nullable String note,
        String by) {}
