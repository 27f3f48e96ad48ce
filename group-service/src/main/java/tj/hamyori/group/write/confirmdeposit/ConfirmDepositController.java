package tj.hamyori.group.write.confirmdeposit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.model.LedgerIds;
import tj.hamyori.group.model.Seals;
import tj.hamyori.platform.security.Caller;

@RestController
class ConfirmDepositController {

    private final CommandGateway commands;
    private final Seals seals;
    private final Clock clock;

    ConfirmDepositController(CommandGateway commands, Seals seals, Clock clock) {
        this.commands = commands;
        this.seals = seals;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/meetings/{meetingId}/deposit")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    Confirmed confirm(
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            @Valid @RequestBody Deposit deposit,
            Caller caller) {
        String comment = deposit.comment() == null || deposit.comment().isBlank()
                ? null
                : deposit.comment().strip();
        commands.sendAndWait(new ConfirmDeposit(
                LedgerIds.of(groupId),
                groupId,
                meetingId,
                caller.requireMfo(),
                deposit.depositedOn(),
                deposit.countedMinor(),
                comment,
                comment == null ? null : seals.sealFreeText(comment),
                caller.subject(),
                LocalDate.now(clock)));
        return new Confirmed(meetingId, deposit.countedMinor());
    }

    record Deposit(
            @NotNull LocalDate depositedOn,

            @NotNull @PositiveOrZero @Max(LARGEST_DEPOSIT_MINOR)
            Long countedMinor,

            @Nullable @Size(max = 1_000) String comment) {

        /** As much as a meeting can hand over. */
        static final long LARGEST_DEPOSIT_MINOR = 1_000_000_000_000L;
    }

    record Confirmed(UUID meetingId, long countedMinor) {}
}
