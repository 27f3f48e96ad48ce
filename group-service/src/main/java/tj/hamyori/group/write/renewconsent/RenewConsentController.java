package tj.hamyori.group.write.renewconsent;

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
class RenewConsentController {

    private final CommandGateway commands;
    private final Clock clock;

    RenewConsentController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/members/{memberId}/consent")
    @PreAuthorize("hasRole('LOAN_OFFICER')")
    Renewed renew(@PathVariable UUID memberId, @Valid @RequestBody Consent consent, Caller caller) {
        commands.sendAndWait(new RenewConsent(memberId, caller.requireMfo(), consent.on(), LocalDate.now(clock)));
        return new Renewed(memberId);
    }

    record Renewed(UUID memberId) {}

    record Consent(@NotNull LocalDate on) {}
}
