package tj.hamyori.loan.automation;

import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import tj.hamyori.events.group.GroupDissolvedV1;
import tj.hamyori.loan.facts.PendingApplications;
import tj.hamyori.loan.write.reject.RejectLoanApplication;

/**
 * Nobody answers any more for an application taken through a group that was dissolved: it is rejected, and she may ask
 * again through another group or for herself. What was approved is not handed over; an officer withdraws it. Told
 * twice, nothing pending is left the second time.
 */
@Component
public class WhenGroupDissolvedThenRejectPendingApplications {

    static final String REASON = "GROUP_DISSOLVED";

    private final CommandGateway commands;
    private final PendingApplications applications;

    WhenGroupDissolvedThenRejectPendingApplications(CommandGateway commands, PendingApplications applications) {
        this.commands = commands;
        this.applications = applications;
    }

    /** @param who dissolved the group */
    public void when(GroupDissolvedV1 event, String mfo, String who) {
        applications
                .through(mfo, event.groupId())
                .forEach(pending -> commands.sendAndWait(new RejectLoanApplication(
                        pending.loanId(), mfo, later(event.dissolvedOn(), pending.lastStepOn()), REASON, null, who)));
    }

    /** An application of a later day than the group's last is not rejected before it was made. */
    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
