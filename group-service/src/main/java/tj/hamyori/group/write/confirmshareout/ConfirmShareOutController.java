package tj.hamyori.group.write.confirmshareout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import tj.hamyori.group.model.KeyHolderIds;
import tj.hamyori.group.model.LedgerIds;
import tj.hamyori.group.model.Pin;
import tj.hamyori.group.model.ShareOutStatus;
import tj.hamyori.platform.security.Caller;

@RestController
class ConfirmShareOutController {

    private final CommandGateway commands;
    private final Clock clock;

    ConfirmShareOutController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/share-outs/{shareOutId}/confirmation")
    @PreAuthorize("hasAnyRole('TREASURER', 'LOAN_OFFICER', 'BRANCH_MANAGER')")
    Confirmed confirm(
            @PathVariable UUID groupId,
            @PathVariable UUID shareOutId,
            @Valid @RequestBody Confirmation confirmation,
            Caller caller) {
        caller.requireGroup(groupId);
        String mfo = caller.requireMfo();
        Signature signature = confirmation.signature();
        UUID signedBy = signature == null ? null : signature.memberId();
        boolean keyHolderSigns =
                commands.sendAndWait(new ConfirmShareOutOfGroup(groupId, mfo, signedBy, LocalDate.now(clock)));
        if (signature != null) {
            commands.sendAndWait(signature.in(groupId, caller.subject()));
        }
        commands.sendAndWait(new ConfirmShareOut(
                LedgerIds.of(groupId), groupId, mfo, shareOutId, caller.subject(), signedBy, keyHolderSigns));
        return new Confirmed(shareOutId, ShareOutStatus.SHARED);
    }

    /** @param signature of the key-holder who confirms; left out in a group where none has a PIN */
    record Confirmation(@Nullable @Valid Signature signature) {}

    record Signature(@NotNull UUID memberId, @NotNull String pin) {

        ConfirmShareOutWithPin in(UUID groupId, String signedInAs) {
            return new ConfirmShareOutWithPin(
                    KeyHolderIds.of(groupId, memberId), groupId, memberId, new Pin(pin), signedInAs);
        }

        @Override
        public String toString() {
            return "Signature[…]";
        }
    }

    record Confirmed(UUID shareOutId, ShareOutStatus status) {}
}
