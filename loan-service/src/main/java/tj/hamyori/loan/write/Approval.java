package tj.hamyori.loan.write;

import static tj.hamyori.loan.write.LoanRule.*;

import tj.hamyori.events.Money;
import tj.hamyori.loan.events.ApplicationApproved;
import tj.hamyori.loan.events.ApplicationSubmitted;
import tj.hamyori.loan.model.ApprovalAuthority;
import tj.hamyori.loan.write.approve.ApproveLoanApplication;

/** How much may be approved, by whom and in which parts; used by the aggregate alone. */
final class Approval {

    private Approval() {}

    static ApplicationApproved of(ApproveLoanApplication command, ApplicationSubmitted mine) {
        long asked = mine.principal().amountMinor();
        long granted = command.principalMinor() == null ? asked : command.principalMinor();
        MORE_THAN_REQUESTED.unless(granted <= asked);
        LESS_THAN_PRODUCT_LENDS.unless(granted >= mine.product().minPrincipalMinor());
        if (command.authority() == ApprovalAuthority.OFFICER) {
            ABOVE_OFFICER_LIMIT.unless(granted <= mine.product().officerLimitMinor());
        }
        ABOVE_APPROVER_LIMIT.unless(granted <= mine.product().approverLimitMinor());
        Tranches.check(command, mine.product(), granted);
        return new ApplicationApproved(
                mine.loanId(),
                new Money(granted, mine.principal().currency()),
                command.approvedOn(),
                command.by(),
                command.authority().name(),
                command.tranches().isEmpty() ? null : command.tranches());
    }
}
