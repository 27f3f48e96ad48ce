package tj.hamyori.loan.write.endorse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.loan.facts.LendingOrder;
import tj.hamyori.loan.facts.MemberDirectory;
import tj.hamyori.loan.facts.PendingApplications;
import tj.hamyori.loan.facts.Today;
import tj.hamyori.loan.model.LoanStatus;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.security.Caller;

@RestController
class EndorseLoanApplicationController {

    private final CommandGateway commands;
    private final Today today;
    private final PendingApplications applications;
    private final MemberDirectory directory;
    private final LendingOrder order;

    EndorseLoanApplicationController(
            CommandGateway commands,
            Today today,
            PendingApplications applications,
            MemberDirectory directory,
            LendingOrder order) {
        this.commands = commands;
        this.today = today;
        this.applications = applications;
        this.directory = directory;
        this.order = order;
    }

    @PostMapping("/api/loan-applications/{id}/endorse")
    @PreAuthorize("hasAnyRole('TREASURER', 'LOAN_OFFICER')")
    Endorsed endorse(@PathVariable UUID id, @Valid @RequestBody EndorsementRequest request, Caller caller) {
        today.refuseLater(request.endorsedOn(), "endorsedOn");
        String mfo = caller.requireMfo();
        PendingApplications.Asked asked =
                applications.find(mfo, id).orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
        UUID group = asked.groupId();
        commands.sendAndWait(new EndorseLoanApplication(
                id,
                mfo,
                caller.maySeeGroup(null) ? null : directory.withMergedInto(mfo, caller.groups()),
                request.endorsedOn(),
                group != null && directory.isDissolved(mfo, group),
                group == null || order.isHerTurn(mfo, group, asked.memberId()),
                request.outOfTurnReason(),
                caller.subject()));
        return new Endorsed(LoanStatus.ENDORSED);
    }

    /** @param outOfTurnReason why the group lets her borrow before her turn; left out where it is her turn */
    record EndorsementRequest(
            @NotNull LocalDate endorsedOn,

            @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
            String outOfTurnReason) {}

    record Endorsed(LoanStatus status) {}
}
