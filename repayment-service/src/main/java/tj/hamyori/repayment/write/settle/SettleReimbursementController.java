package tj.hamyori.repayment.write.settle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

/** Takes a person's word on a reimbursement that waits without a cover. */
@RestController
class SettleReimbursementController {

    private final CommandGateway commands;
    private final Clock clock;

    SettleReimbursementController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/suspense/{paymentId}/settlement")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    SettleReimbursement.Receipt settle(
            @PathVariable UUID paymentId, @Valid @RequestBody Request request, Caller caller) {
        caller.requireMfo();
        return commands.sendAndWait(
                new SettleReimbursement(paymentId, request.reason(), caller.subject(), clock.instant()));
    }

    record Request(@NotBlank @Size(max = 500) String reason) {}
}
