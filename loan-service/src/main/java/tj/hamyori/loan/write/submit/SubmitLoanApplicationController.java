package tj.hamyori.loan.write.submit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
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
import tj.hamyori.loan.facts.BorrowerStanding;
import tj.hamyori.loan.facts.GroupMembers;
import tj.hamyori.loan.facts.GroupService;
import tj.hamyori.loan.facts.MemberDirectory;
import tj.hamyori.loan.facts.ProductCatalogue;
import tj.hamyori.loan.facts.Today;
import tj.hamyori.platform.security.Caller;

@RestController
class SubmitLoanApplicationController {

    private final CommandGateway commands;
    private final Today today;
    private final ProductCatalogue products;
    private final GroupService groupService;
    private final BorrowerStanding standing;
    private final GroupMembers members;
    private final MemberDirectory directory;

    SubmitLoanApplicationController(
            CommandGateway commands,
            Today today,
            ProductCatalogue products,
            GroupService groupService,
            BorrowerStanding standing,
            GroupMembers members,
            MemberDirectory directory) {
        this.commands = commands;
        this.today = today;
        this.products = products;
        this.groupService = groupService;
        this.standing = standing;
        this.members = members;
        this.directory = directory;
    }

    @PostMapping("/api/loan-applications")
    @PreAuthorize("hasRole('LOAN_OFFICER')")
    ResponseEntity<Submitted> submit(@Valid @RequestBody ApplicationRequest request, Caller caller) {
        today.refuseLater(request.submittedOn(), "submittedOn");
        UUID id = request.applicationId() == null ? UUID.randomUUID() : request.applicationId();
        commands.sendAndWait(withFacts(id, request, caller));
        return ResponseEntity.created(URI.create("/api/loan-applications/" + id))
                .body(new Submitted(id));
    }

    private SubmitLoanApplication withFacts(UUID id, ApplicationRequest request, Caller caller) {
        String mfo = caller.requireMfo();
        return new SubmitLoanApplication(
                id,
                mfo,
                products.inForce(mfo, request.productCode(), request.submittedOn())
                        .orElse(null),
                request.memberId(),
                request.groupId(),
                request.principalMinor(),
                request.currency(),
                request.instalments(),
                request.purpose(),
                request.plan(),
                request.submittedOn(),
                groupService
                        .household(request.memberId(), request.submittedOn())
                        .orElse(null),
                standing.inDefault(mfo, request.memberId()),
                request.groupId() == null || members.belongs(mfo, request.groupId(), request.memberId()),
                directory.consents(mfo, request.memberId()),
                caller.subject());
    }

    record ApplicationRequest(
            @Nullable UUID applicationId,
            @NotBlank @Size(max = 32) String productCode,
            @NotNull UUID memberId,
            @Nullable UUID groupId,
            @NotNull @Positive @Max(LARGEST_AMOUNT_MINOR) Long principalMinor,
            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
            @NotNull @Positive Integer instalments,
            @NotBlank @Size(max = 200) String purpose,
            @Nullable @Size(max = 4000) String plan,
            @NotNull LocalDate submittedOn) {

        /** The portal's JavaScript counts exactly up to 9.007e15. */
        static final long LARGEST_AMOUNT_MINOR = 9_000_000_000_000_000L;
    }

    record Submitted(UUID applicationId) {}
}
