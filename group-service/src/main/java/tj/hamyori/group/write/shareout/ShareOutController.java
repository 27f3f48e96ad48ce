package tj.hamyori.group.write.shareout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import tj.hamyori.group.model.LedgerIds;
import tj.hamyori.group.model.ShareOutStatus;
import tj.hamyori.platform.security.Caller;

@RestController
class ShareOutController {

    private final CommandGateway commands;
    private final Clock clock;

    ShareOutController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/share-outs")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded share(@PathVariable UUID groupId, @Valid @RequestBody NewShareOut wanted, Caller caller) {
        commands.sendAndWait(new ShareOutCycle(
                LedgerIds.of(groupId),
                groupId,
                caller.requireMfo(),
                wanted.shareOutId(),
                wanted.on(),
                Boolean.TRUE.equals(wanted.last()),
                caller.subject(),
                LocalDate.now(clock)));
        return new Recorded(wanted.shareOutId(), ShareOutStatus.RECORDED);
    }

    /** @param last the group ends; false where left out */
    record NewShareOut(
            @NotNull UUID shareOutId,
            @NotNull LocalDate on,
            @Nullable Boolean last) {}

    record Recorded(UUID shareOutId, ShareOutStatus status) {}
}
