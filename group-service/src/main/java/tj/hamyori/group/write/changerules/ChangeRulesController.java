package tj.hamyori.group.write.changerules;

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
import tj.hamyori.group.model.GroupRules;
import tj.hamyori.platform.security.Caller;

@RestController
class ChangeRulesController {

    private final CommandGateway commands;
    private final Clock clock;

    ChangeRulesController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/rules")
    @PreAuthorize("hasAnyRole('TREASURER', 'LOAN_OFFICER')")
    Changed change(@PathVariable UUID groupId, @Valid @RequestBody Decision decision, Caller caller) {
        caller.requireGroup(groupId);
        LocalDate decidedOn = decision.decidedOn();
        LocalDate effectiveOn = decision.effectiveOn() == null ? decidedOn : decision.effectiveOn();
        commands.sendAndWait(new ChangeRules(
                groupId, caller.requireMfo(), decidedOn, effectiveOn, decision.rules(), LocalDate.now(clock)));
        return new Changed(groupId, effectiveOn);
    }

    /** @param effectiveOn the day of the decision where left out */
    record Decision(
            @NotNull LocalDate decidedOn,
            @Nullable LocalDate effectiveOn,
            @NotNull GroupRules rules) {}

    record Changed(UUID groupId, LocalDate effectiveOn) {}
}
