package tj.hamyori.loan.write.reschedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.loan.facts.LoanDirectory;
import tj.hamyori.loan.facts.Today;
import tj.hamyori.loan.model.LoanStatus;
import tj.hamyori.loan.model.RescheduleKind;
import tj.hamyori.platform.security.Caller;

@RestController
class RescheduleLoanController {

    private final CommandGateway commands;
    private final Today today;
    private final LoanDirectory loans;

    RescheduleLoanController(CommandGateway commands, Today today, LoanDirectory loans) {
        this.commands = commands;
        this.today = today;
        this.loans = loans;
    }

    @PostMapping("/api/loans/{id}/reschedule")
    @PreAuthorize("hasRole('BRANCH_MANAGER')")
    Rescheduled reschedule(@PathVariable UUID id, @Valid @RequestBody RescheduleRequest request, Caller caller) {
        today.refuseLater(request.decidedOn(), "decidedOn");
        String mfo = caller.requireMfo();
        commands.sendAndWait(new RescheduleLoan(
                id,
                mfo,
                request.decidedOn(),
                request.reason(),
                request.terms(),
                loans.lastDueOn(mfo, id).orElse(null),
                caller.subject()));
        return new Rescheduled(id, LoanStatus.DISBURSED, true);
    }

    /** @param kind left out, the loan goes on under new terms */
    record RescheduleRequest(
            @NotNull LocalDate decidedOn,
            @NotBlank @Size(max = 200) String reason,
            @Nullable RescheduleKind kind,
            @Nullable @Positive @Max(MOST_INSTALMENTS) Integer instalments,
            @Nullable @Min(1) @Max(366) Integer every,
            @Nullable @Pattern(regexp = "DAY|WEEK|MONTH") String unit,
            @Nullable LocalDate firstDueOn,
            @Nullable Integer months,
            @Nullable Integer graceInstalments) {

        /** Daily instalments over ten years. */
        static final int MOST_INSTALMENTS = 3_660;

        NewTerms terms() {
            return new NewTerms(
                    kind == null ? RescheduleKind.EXTEND : kind,
                    instalments,
                    every,
                    unit,
                    firstDueOn,
                    months,
                    graceInstalments);
        }
    }

    record Rescheduled(UUID loanId, LoanStatus status, boolean rescheduled) {}
}
