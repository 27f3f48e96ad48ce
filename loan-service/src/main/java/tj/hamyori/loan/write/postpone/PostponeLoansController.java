package tj.hamyori.loan.write.postpone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.loan.facts.Today;
import tj.hamyori.platform.security.Caller;

@RestController
class PostponeLoansController {

    private final CommandGateway commands;
    private final Today today;

    PostponeLoansController(CommandGateway commands, Today today) {
        this.commands = commands;
        this.today = today;
    }

    @PostMapping("/api/postponements")
    @PreAuthorize("hasAnyRole('BRANCH_MANAGER', 'MFO_ADMIN')")
    ResponseEntity<Decided> postpone(@Valid @RequestBody PostponementRequest request, Caller caller) {
        today.refuseLater(request.decidedOn(), "decidedOn");
        UUID id = request.postponementId() == null ? UUID.randomUUID() : request.postponementId();
        commands.sendAndWait(new PostponeLoans(
                id,
                caller.requireMfo(),
                request.district(),
                request.groupId(),
                request.months(),
                request.decidedOn(),
                request.reason(),
                caller.subject()));
        return ResponseEntity.created(URI.create("/api/postponements/" + id)).body(new Decided(id));
    }

    record PostponementRequest(
            @Nullable UUID postponementId,
            @Nullable @Size(min = 1, max = 64) String district,
            @Nullable UUID groupId,
            @NotNull Integer months,
            @NotNull LocalDate decidedOn,
            @NotBlank @Size(max = 200) String reason) {}

    record Decided(UUID postponementId) {}
}
