package tj.hamyori.group.read.abandonmentlist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.read.Page;
import tj.hamyori.platform.security.Caller;

@RestController
class AbandonmentListController {

    private final AbandonmentListQueryHandler answers;
    private final Clock clock;

    AbandonmentListController(AbandonmentListQueryHandler answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** Those noted on this date or after it, seen by somebody or by nobody; all where neither is given. */
    @GetMapping("/api/abandonment-notices")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    Page<ListedAbandonment> list(
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @Nullable Boolean seen,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            Caller caller) {
        return answers.handle(
                new AbandonmentListQueryHandler.Filter(from, seen),
                after,
                limit,
                caller.requireMfo(),
                caller.subject(),
                clock.instant());
    }

    /** For a first page that must not show more than a figure. */
    @GetMapping("/api/abandonment-notices/unseen")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    Unseen unseen(Caller caller) {
        return new Unseen(answers.unseen(caller.requireMfo()));
    }

    record Unseen(long notices) {}
}
