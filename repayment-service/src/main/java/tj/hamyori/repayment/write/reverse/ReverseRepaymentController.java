package tj.hamyori.repayment.write.reverse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** Corrects a mistake: the repayment stays in the history and no longer counts. */
@RestController
class ReverseRepaymentController {

    private final CommandGateway commands;
    private final Clock clock;

    ReverseRepaymentController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/loan-accounts/{loanId}/repayments/{paymentId}/reversal")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    ReverseRepayment.Receipt reverse(
            @PathVariable UUID loanId,
            @PathVariable UUID paymentId,
            @Valid @RequestBody Request request,
            Caller caller) {
        caller.requireMfo();
        return commands.sendAndWait(new ReverseRepayment(
                loanId, paymentId, request.reason(), caller.subject(), LocalDate.now(clock), clock.instant()));
    }

    record Request(@NotBlank @Size(max = 500) String reason) {}
}
