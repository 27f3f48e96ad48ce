package tj.hamyori.repayment.write.settle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;
import tj.hamyori.repayment.facts.KnownLoans;

/** Takes a person's word on a reimbursement that waits without a cover. */
@RestController
class SettleReimbursementController {

    private final CommandGateway commands;
    private final KnownLoans loans;
    private final Clock clock;

    SettleReimbursementController(CommandGateway commands, KnownLoans loans, Clock clock) {
        this.commands = commands;
        this.loans = loans;
        this.clock = clock;
    }

    @PostMapping("/api/suspense/{paymentId}/settlement")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    SettleReimbursement.Receipt settle(
            @PathVariable UUID paymentId, @Valid @RequestBody Request request, Caller caller) {
        String mfo = caller.requireMfo();
        String booked = request.bookedLoan();
        return commands.sendAndWait(new SettleReimbursement(
                paymentId,
                request.kind(),
                booked,
                booked == null ? null : loans.find(mfo, booked).orElse(null),
                request.reason(),
                caller.subject(),
                clock.instant()));
    }

    /**
     * @param kind what became of it; left out, the reason alone tells
     * @param bookedLoan id or number of the loan that took it, only where it was booked anew
     */
    record Request(
            @Nullable SettlementKind kind,
            @Nullable @Size(max = 64) String bookedLoan,
            @NotBlank @Size(max = 500) String reason) {}
}
