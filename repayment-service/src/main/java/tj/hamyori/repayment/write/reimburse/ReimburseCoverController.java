package tj.hamyori.repayment.write.reimburse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

/** Takes what a member gave back to the group that had paid for her. */
@RestController
class ReimburseCoverController {

    private final CommandGateway commands;
    private final Clock clock;

    ReimburseCoverController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/loan-accounts/{loanId}/covers/{coverId}/reimbursements")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    ReimburseCover.Receipt reimburse(
            @PathVariable UUID loanId, @PathVariable UUID coverId, @Valid @RequestBody Request request, Caller caller) {
        caller.requireMfo();
        return commands.sendAndWait(new ReimburseCover(
                loanId,
                request.reimbursementId(),
                coverId,
                request.reimbursedOn(),
                request.amountMinor(),
                request.currency(),
                caller.subject(),
                clock.instant()));
    }

    /** @param reimbursementId made by the client, so that a repetition is recognised */
    record Request(
            @NotNull UUID reimbursementId,
            @NotNull LocalDate reimbursedOn,
            @NotNull Long amountMinor,
            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {}
}
