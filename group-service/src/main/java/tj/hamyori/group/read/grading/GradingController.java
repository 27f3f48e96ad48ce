package tj.hamyori.group.read.grading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

@RestController
class GradingController {

    private final GradingQueryHandler answers;
    private final Clock clock;

    GradingController(GradingQueryHandler answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/api/groups/{groupId}/grading")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'TREASURER')")
    GradingAnswer grading(
            @PathVariable UUID groupId,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            Caller caller) {
        caller.requireGroup(groupId);
        return answers.handle(groupId, asOf == null ? LocalDate.now(clock) : asOf, caller.requireMfo());
    }
}
