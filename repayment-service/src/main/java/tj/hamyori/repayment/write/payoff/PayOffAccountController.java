package tj.hamyori.repayment.write.payoff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

/** Takes the payment that closes a loan. */
@RestController
class PayOffAccountController {

    private final CommandGateway commands;
    private final Clock clock;

    PayOffAccountController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/loan-accounts/{loanId}/pay-off")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    PayOffAccount.Receipt payOff(@PathVariable UUID loanId, @Valid @RequestBody Request request, Caller caller) {
        caller.requireMfo();
        return commands.sendAndWait(new PayOffAccount(
                loanId,
                request.paymentId(),
                request.paidOn(),
                request.amountMinor(),
                request.currency(),
                request.channel() == null ? "COUNTER" : request.channel(),
                request.receiptNumber(),
                caller.subject(),
                clock.instant()));
    }

    /**
     * @param paymentId made by the client, so that a repetition is recognised
     * @param channel COUNTER where left out; REFINANCING where the money is a new loan's, handed over on that day
     */
    record Request(
            @NotNull UUID paymentId,
            @NotNull LocalDate paidOn,
            @NotNull Long amountMinor,
            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,

            @Nullable @Pattern(regexp = "COUNTER|CASH|BANK|WALLET|REFINANCING")
            String channel,

            @Nullable @Size(max = 100) String receiptNumber) {}
}
