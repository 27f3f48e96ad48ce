package tj.hamyori.loan.write.approve;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.loan.events.PlannedTranche;
import tj.hamyori.loan.model.ApprovalAuthority;

/**
 * Says yes to an application. Sent by a second person, within the limit of her authority.
 *
 * @param loanId id
 * @param mfo code of the organisation
 * @param approvedOn business date
 * @param principalMinor amount approved in minor units, null for the amount asked for
 * @param tranches in which parts it is to be handed over, in order; empty for all at once
 * @param authority whose limit applies
 * @param by user name
 */
public record ApproveLoanApplication(
        @TargetAggregateIdentifier UUID loanId,
        String mfo,
        LocalDate approvedOn,
        @Nullable Long principalMinor,
        List<PlannedTranche> tranches,
        ApprovalAuthority authority,
        String by) {

    /** All at once. */
    public ApproveLoanApplication(
            UUID loanId,
            String mfo,
            LocalDate approvedOn,
            @Nullable Long principalMinor,
            ApprovalAuthority authority,
            String by) {
        this(loanId, mfo, approvedOn, principalMinor, List.of(), authority, by);
    }
}
