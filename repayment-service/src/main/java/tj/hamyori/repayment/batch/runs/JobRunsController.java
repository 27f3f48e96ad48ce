package tj.hamyori.repayment.batch.runs;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.security.Caller;
import tj.hamyori.platform.security.Role;

/** Starts the jobs of a business date: an organisation's people for it, the association's analyst for all. */
@RestController
class JobRunsController {

    private static final Set<String> BY_BUSINESS_DATE = Set.of("arrears", "schedule", "portfolio-quality");

    private final JobRuns runs;
    private final ReportInstants instants;
    private final Clock clock;

    JobRunsController(JobRuns runs, ReportInstants instants, Clock clock) {
        this.runs = runs;
        this.instants = instants;
        this.clock = clock;
    }

    @PostMapping("/api/jobs/{job}/runs")
    @PreAuthorize("hasAnyRole('BRANCH_MANAGER', 'MFO_ADMIN', 'AMFOT_ANALYST')")
    ResponseEntity<Answer> start(@PathVariable String job, @Valid @RequestBody Request request, Caller caller) {
        if (!BY_BUSINESS_DATE.contains(job) || !runs.knows(job)) {
            throw new RuleViolated(JobRule.UNKNOWN_JOB);
        }
        JobRuns.Started started = runs.start(job, parameters(job, request, owner(request, caller), caller));
        return ResponseEntity.status(started.now() ? HttpStatus.ACCEPTED : HttpStatus.OK)
                .body(new Answer(Long.toString(started.executionId())));
    }

    @GetMapping("/api/jobs/runs/{runId}")
    @PreAuthorize("hasAnyRole('BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'AMFOT_ANALYST')")
    JobRun run(@PathVariable long runId, Caller caller) {
        return runs.find(runId)
                .filter(run ->
                        caller.has(Role.AMFOT_ANALYST) || caller.requireMfo().equals(run.mfo()))
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
    }

    private static @Nullable String owner(Request request, Caller caller) {
        if (caller.mfo() == null && caller.has(Role.AMFOT_ANALYST)) {
            return request.mfo();
        }
        String own = caller.requireMfo();
        if (request.mfo() != null && !request.mfo().equals(own)) {
            throw new RuleViolated(JobRule.NOT_YOUR_ORGANISATION);
        }
        return own;
    }

    private JobParameters parameters(String job, Request request, @Nullable String mfo, Caller caller) {
        JobParametersBuilder parameters = new JobParametersBuilder()
                .addLocalDate("businessDate", request.businessDate())
                .addString("requestedBy", caller.subject(), false);
        if (mfo != null) {
            parameters.addString("mfo", mfo);
        }
        if (job.equals("portfolio-quality")) {
            Instant knownAt = request.knownAt() == null
                    ? instants.of(request.businessDate(), mfo)
                            .orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.MILLIS))
                    : request.knownAt();
            parameters.addString("knownAt", knownAt.toString());
        }
        return parameters.toJobParameters();
    }

    /** @param knownAt for reports: as known when; left out, a report already sent for the date stands, or now */
    record Request(
            @NotNull LocalDate businessDate,
            @Nullable String mfo,
            @Nullable Instant knownAt) {}

    record Answer(String runId) {}
}
