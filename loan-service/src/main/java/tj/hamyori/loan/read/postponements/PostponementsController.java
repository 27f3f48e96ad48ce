package tj.hamyori.loan.read.postponements;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.loan.read.paging.Page;
import tj.hamyori.loan.read.paging.PageRequest;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.security.Caller;

/** Shows an organisation's people its bulk postponements. */
@RestController
class PostponementsController {

    private static final String READERS = "hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR')";

    private final Postponements postponements;

    PostponementsController(Postponements postponements) {
        this.postponements = postponements;
    }

    @GetMapping("/api/postponements")
    @PreAuthorize(READERS)
    Page<PostponementRow> list(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return postponements.page(caller.requireMfo(), PageRequest.of(limit, after));
    }

    @GetMapping("/api/postponements/{id}")
    @PreAuthorize(READERS)
    PostponementRow one(@PathVariable UUID id, Caller caller) {
        return postponements
                .find(caller.requireMfo(), id)
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
    }
}
