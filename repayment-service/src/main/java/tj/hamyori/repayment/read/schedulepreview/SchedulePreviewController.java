package tj.hamyori.repayment.read.schedulepreview;

import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.problem.Violation;
import tj.hamyori.platform.security.Caller;
import tj.hamyori.repayment.model.schedule.ScheduleEngine;
import tj.hamyori.repayment.model.schedule.TermsRefused;
import tj.hamyori.repayment.model.schedule.TermsViolation;
import tj.hamyori.repayment.read.holidays.CalendarOf;

/** Shows the schedule that terms would make, by the same engine that makes the booked one. */
@RestController
class SchedulePreviewController {

    private static final Set<String> OUTSIDE_TERMS = Set.of("principalMinor", "currency", "disbursedOn", "tranches");

    private final CalendarOf calendar;

    SchedulePreviewController(CalendarOf calendar) {
        this.calendar = calendar;
    }

    @PostMapping("/api/schedules/preview")
    SchedulePreview preview(@RequestBody PreviewRequest request, Caller caller) {
        try {
            return SchedulePreview.of(
                    ScheduleEngine.schedule(PreviewTerms.of(request), calendar.organisation(caller.mfo())));
        } catch (TermsRefused refused) {
            List<Violation> violations = refused.violations().stream()
                    .map(SchedulePreviewController::violation)
                    .toList();
            throw new RuleViolated(PreviewRule.TERMS_MAKE_NO_SCHEDULE, violations);
        }
    }

    private static Violation violation(TermsViolation violation) {
        String field = OUTSIDE_TERMS.contains(violation.field()) ? violation.field() : "terms." + violation.field();
        return new Violation(field, violation.code(), violation.message());
    }
}
