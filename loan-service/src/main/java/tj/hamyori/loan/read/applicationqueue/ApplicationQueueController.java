package tj.hamyori.loan.read.applicationqueue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.loan.model.LoanStatus;
import tj.hamyori.loan.model.Texts;
import tj.hamyori.loan.read.findingreadings.FindingReadings;
import tj.hamyori.loan.read.history.History;
import tj.hamyori.loan.read.paging.Page;
import tj.hamyori.loan.read.paging.PageRequest;
import tj.hamyori.loan.read.paging.Visibility;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.security.Caller;

@RestController
class ApplicationQueueController {

    private final ApplicationQueue queue;
    private final History history;
    private final FindingReadings readings;
    private final Texts texts;

    ApplicationQueueController(ApplicationQueue queue, History history, FindingReadings readings, Texts texts) {
        this.queue = queue;
        this.history = history;
        this.readings = readings;
        this.texts = texts;
    }

    @GetMapping("/api/loan-applications")
    @PreAuthorize(Visibility.READERS)
    Page<Application> list(
            @RequestParam(required = false) @Nullable List<LoanStatus> status,
            @RequestParam(required = false) @Nullable UUID memberId,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        String statuses = status == null || status.isEmpty()
                ? null
                : status.stream().map(LoanStatus::name).collect(Collectors.joining(","));
        return queue.page(Visibility.of(caller), statuses, memberId, PageRequest.of(limit, after));
    }

    /** Who is shown what was found about the household is noted for the auditor. */
    @GetMapping("/api/loan-applications/{id}")
    @PreAuthorize(Visibility.READERS)
    Application one(@PathVariable UUID id, Caller caller) {
        Application application = queue.find(Visibility.of(caller), id)
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
        Application.Eligibility found = application.eligibility();
        if (found != null) {
            readings.note(caller.requireMfo(), id, application.memberId(), found.asOf(), caller.subject());
        }
        UUID borrower = application.memberId();
        Texts.Opened opened = texts.opened(List.of(borrower));
        return application.opened(opened, history.of(id, borrower, opened));
    }
}
