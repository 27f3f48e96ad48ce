package tj.hamyori.group.write.recordremittance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
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
import tj.hamyori.group.model.ReceivedBy;
import tj.hamyori.platform.security.Caller;

@RestController
class RecordRemittanceController {

    /** What every client, JavaScript included, still counts exactly. */
    private static final long LARGEST_AMOUNT_MINOR = 9_000_000_000_000_000L;

    private final CommandGateway commands;
    private final Clock clock;

    RecordRemittanceController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/members/{memberId}/remittances")
    @PreAuthorize("hasRole('LOAN_OFFICER')")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded record(@PathVariable UUID memberId, @Valid @RequestBody Fact fact, Caller caller) {
        UUID factId = UUID.randomUUID();
        commands.sendAndWait(new RecordRemittance(
                memberId,
                caller.requireMfo(),
                factId,
                fact.receivedOn(),
                fact.amountMinor(),
                fact.currency(),
                fact.receivedBy(),
                LocalDate.now(clock)));
        return new Recorded(factId);
    }

    record Recorded(UUID id) {}

    record Fact(
            @NotNull LocalDate receivedOn,
            @Nullable @Max(LARGEST_AMOUNT_MINOR) Long amountMinor,
            @Nullable @Size(max = 3) String currency,
            @NotNull ReceivedBy receivedBy) {}
}
