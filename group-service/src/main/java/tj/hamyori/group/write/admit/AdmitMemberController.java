package tj.hamyori.group.write.admit;

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
import tj.hamyori.group.model.MemberRole;
import tj.hamyori.platform.security.Caller;

@RestController
class AdmitMemberController {

    private final CommandGateway commands;
    private final Clock clock;

    AdmitMemberController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/members")
    @PreAuthorize("hasRole('LOAN_OFFICER')")
    @ResponseStatus(HttpStatus.CREATED)
    Admitted admit(@PathVariable UUID groupId, @Valid @RequestBody Admission admission, Caller caller) {
        String mfo = caller.requireMfo();
        UUID memberId = admission.memberId();
        LocalDate admittedOn = admission.admittedOn();
        MemberRole role = admission.role() == null ? MemberRole.BORROWER : admission.role();
        commands.sendAndWait(new AdmitMember(groupId, mfo, memberId, admittedOn, role, LocalDate.now(clock)));
        commands.sendAndWait(new AdmitIntoGroup(memberId, mfo, groupId, admittedOn));
        return new Admitted(groupId, memberId, admittedOn);
    }

    /** @param role BORROWER where left out */
    record Admission(
            @NotNull UUID memberId,
            @NotNull LocalDate admittedOn,
            @Nullable MemberRole role) {}

    record Admitted(UUID groupId, UUID memberId, LocalDate admittedOn) {}
}
