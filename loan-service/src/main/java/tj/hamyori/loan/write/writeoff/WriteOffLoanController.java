package tj.hamyori.loan.write.writeoff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.loan.facts.Today;
import tj.hamyori.loan.model.LoanStatus;
import tj.hamyori.platform.security.Caller;

@RestController
class WriteOffLoanController {

    private final CommandGateway commands;
    private final Today today;

    WriteOffLoanController(CommandGateway commands, Today today) {
        this.commands = commands;
        this.today = today;
    }

    @PostMapping("/api/loans/{id}/write-off")
    @PreAuthorize("hasRole('BRANCH_MANAGER')")
    WrittenOff writeOff(@PathVariable UUID id, @Valid @RequestBody WriteOffRequest request, Caller caller) {
        today.refuseLater(request.writtenOffOn(), "writtenOffOn");
        commands.sendAndWait(
                new WriteOffLoan(id, caller.requireMfo(), request.writtenOffOn(), request.reason(), caller.subject()));
        return new WrittenOff(id, LoanStatus.WRITTEN_OFF);
    }

    record WriteOffRequest(
            @NotNull LocalDate writtenOffOn,
            @NotBlank @Size(max = 200) String reason) {}

    record WrittenOff(UUID loanId, LoanStatus status) {}
}
