package tj.hamyori.group.write.erase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.facts.TextsNaming;
import tj.hamyori.group.model.ErasureReason;
import tj.hamyori.group.model.KeyHolderPins;
import tj.hamyori.platform.security.Caller;

@RestController
class EraseMemberController {

    private final CommandGateway commands;
    private final TextsNaming texts;
    private final KeyHolderPins pins;
    private final Clock clock;

    EraseMemberController(CommandGateway commands, TextsNaming texts, KeyHolderPins pins, Clock clock) {
        this.commands = commands;
        this.texts = texts;
        this.pins = pins;
        this.clock = clock;
    }

    @PostMapping("/api/members/{memberId}/erasure")
    @PreAuthorize("hasRole('MFO_ADMIN')")
    Erased erase(@PathVariable UUID memberId, @Valid @RequestBody Erasure erasure, Caller caller) {
        String mfo = caller.requireMfo();
        commands.sendAndWait(new EraseMember(
                memberId, mfo, erasure.on(), erasure.reason(), texts.member(mfo, memberId), LocalDate.now(clock)));
        pins.forget(memberId);
        return new Erased(memberId);
    }

    record Erased(UUID memberId) {}

    record Erasure(@NotNull LocalDate on, @NotNull ErasureReason reason) {}
}
