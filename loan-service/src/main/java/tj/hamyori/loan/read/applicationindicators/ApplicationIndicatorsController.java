package tj.hamyori.loan.read.applicationindicators;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

@RestController
class ApplicationIndicatorsController {

    private final ApplicationIndicatorsQueryHandler answers;
    private final Clock clock;

    ApplicationIndicatorsController(ApplicationIndicatorsQueryHandler answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Figures of the caller's organisation, or of all together for the association, which has none.
     *
     * @param from beginning of the period, the year's first day where left out
     * @param to its last day, today where left out
     */
    @GetMapping("/api/application-indicators")
    @PreAuthorize("hasAnyRole('BRANCH_MANAGER', 'MFO_ADMIN', 'AMFOT_ANALYST')")
    ApplicationIndicators indicators(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            Caller caller) {
        LocalDate last = to == null ? LocalDate.now(clock) : to;
        return answers.handle(caller.mfo(), from == null ? last.withDayOfYear(1) : from, last);
    }
}
