package tj.hamyori.repayment.write.charge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

/** Takes fees and penalties that an officer charges on an instalment. */
@RestController
class ChargeController {

    private final CommandGateway commands;
    private final Clock clock;

    ChargeController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/loan-accounts/{loanId}/charges")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    NewCharge.Receipt charge(@PathVariable UUID loanId, @Valid @RequestBody Request request, Caller caller) {
        caller.requireMfo();
        return commands.sendAndWait(command(loanId, request, caller.subject()));
    }

    private NewCharge command(UUID loanId, Request request, String chargedBy) {
        return request.kind().equals("PENALTY")
                ? new ChargePenalty(
                        loanId,
                        request.chargeId(),
                        request.instalmentNumber(),
                        request.chargedOn(),
                        request.amountMinor(),
                        request.currency(),
                        request.reason(),
                        chargedBy,
                        clock.instant())
                : new ChargeFee(
                        loanId,
                        request.chargeId(),
                        request.instalmentNumber(),
                        request.chargedOn(),
                        request.amountMinor(),
                        request.currency(),
                        request.reason(),
                        chargedBy,
                        clock.instant());
    }

    /** @param chargeId made by the client, so that a repetition is recognised */
    record Request(
            @NotNull UUID chargeId,
            @NotNull @Pattern(regexp = "FEE|PENALTY") String kind,
            @NotNull Integer instalmentNumber,
            @NotNull LocalDate chargedOn,
            @NotNull Long amountMinor,
            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
            @NotBlank @Size(max = 500) String reason) {}
}
