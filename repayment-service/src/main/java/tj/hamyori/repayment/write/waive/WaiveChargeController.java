package tj.hamyori.repayment.write.waive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** Gives up a fee or a penalty: the charge stays in the history and is no longer owed. */
@RestController
class WaiveChargeController {

    private final CommandGateway commands;
    private final Clock clock;

    WaiveChargeController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/loan-accounts/{loanId}/charges/{chargeId}/waiver")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    WaiveCharge.Receipt waive(
            @PathVariable UUID loanId,
            @PathVariable UUID chargeId,
            @Valid @RequestBody Request request,
            Caller caller) {
        caller.requireMfo();
        return commands.sendAndWait(new WaiveCharge(
                loanId, chargeId, request.waivedOn(), request.reason(), caller.subject(), clock.instant()));
    }

    record Request(
            @NotNull LocalDate waivedOn,
            @NotBlank @Size(max = 500) String reason) {}
}
