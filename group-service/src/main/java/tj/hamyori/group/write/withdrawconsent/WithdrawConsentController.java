package tj.hamyori.group.write.withdrawconsent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

@RestController
class WithdrawConsentController {

    private final CommandGateway commands;
    private final Clock clock;

    WithdrawConsentController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/members/{memberId}/consent-withdrawal")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN')")
    Withdrawn withdraw(@PathVariable UUID memberId, @Valid @RequestBody Withdrawal withdrawal, Caller caller) {
        commands.sendAndWait(new WithdrawConsent(memberId, caller.requireMfo(), withdrawal.on(), LocalDate.now(clock)));
        return new Withdrawn(memberId);
    }

    record Withdrawn(UUID memberId) {}

    record Withdrawal(@NotNull LocalDate on) {}
}
