package tj.hamyori.group.read.indicators;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
class IndicatorsController {

    private static final String DAYS_WITHOUT_A_MEETING = "90";
    private static final int MOST_DAYS = 366;

    private final IndicatorsQueryHandler answers;
    private final Clock clock;

    IndicatorsController(IndicatorsQueryHandler answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Figures of the caller's organisation, or of all together for the association, which has none.
     *
     * @param from beginning of the period, the year's first day where left out
     * @param to its last day, {@code asOf} where left out
     * @param operationalWithinDays a group is operational that met so many days before {@code asOf} at most
     */
    @GetMapping("/api/indicators")
    @PreAuthorize("hasAnyRole('BRANCH_MANAGER', 'MFO_ADMIN', 'AMFOT_ANALYST')")
    Indicators indicators(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = DAYS_WITHOUT_A_MEETING) @Min(1) @Max(MOST_DAYS) int operationalWithinDays,
            Caller caller) {
        LocalDate date = asOf == null ? LocalDate.now(clock) : asOf;
        return answers.handle(
                caller.mfo(),
                from == null ? date.withDayOfYear(1) : from,
                to == null ? date : to,
                date,
                operationalWithinDays);
    }
}
