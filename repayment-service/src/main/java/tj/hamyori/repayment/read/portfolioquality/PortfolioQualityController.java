package tj.hamyori.repayment.read.portfolioquality;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.problem.Violation;
import tj.hamyori.platform.security.Caller;
import tj.hamyori.platform.security.Role;
import tj.hamyori.repayment.read.reportformat.ReportAnswers;
import tj.hamyori.repayment.read.reportformat.ReportFormat;
import tools.jackson.databind.json.JsonMapper;

/** Answers for the caller's organisation, or for the association's analyst over all of them. */
@RestController
class PortfolioQualityController {

    private final PortfolioQualityQuery query;
    private final ReportAnswers answers;
    private final JsonMapper json;
    private final Clock clock;

    PortfolioQualityController(PortfolioQualityQuery query, ReportAnswers answers, JsonMapper json, Clock clock) {
        this.query = query;
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/api/portfolio-quality")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'AMFOT_ANALYST')")
    ResponseEntity<byte[]> quality(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false, defaultValue = "") List<String> by,
            @RequestParam(required = false, defaultValue = "false") boolean each,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            Locale locale,
            Caller caller) {
        ReportFormat form = answers.format(format, accept);
        Set<Dimension> dimensions = dimensions(by);
        if (caller.mfo() == null && dimensions.stream().anyMatch(Dimension::namesPeople)) {
            throw new RuleViolated(PortfolioRule.DIMENSION_NOT_FOR_THE_ASSOCIATION);
        }
        LocalDate on = asOf == null ? LocalDate.now(clock) : asOf;
        if (from != null && from.isAfter(on)) {
            throw new RuleViolated(PortfolioRule.PERIOD_ENDS_BEFORE_IT_BEGINS);
        }
        PortfolioQuality found = query.quality(new QualityQuestion(
                caller.has(Role.AMFOT_ANALYST) ? caller.mfo() : caller.requireMfo(),
                from == null ? on.withDayOfMonth(1) : from,
                on,
                knownAt == null ? clock.instant() : knownAt,
                dimensions,
                each,
                false));
        return answers.answer(json.writeValueAsString(found), form, locale);
    }

    private static Set<Dimension> dimensions(List<String> labels) {
        Set<Dimension> found = EnumSet.noneOf(Dimension.class);
        for (String label : labels) {
            found.add(Arrays.stream(Dimension.values())
                    .filter(dimension -> dimension.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new RuleViolated(
                            PortfolioRule.UNKNOWN_DIMENSION,
                            List.of(new Violation("by", PortfolioRule.UNKNOWN_DIMENSION.name(), label)))));
        }
        return found;
    }
}
