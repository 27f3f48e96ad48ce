package tj.hamyori.portal.indicators;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.indicators.IndicatorService;
import tj.hamyori.portal.page.Form;

/** Indicators of the Action Plan for a period: groups and members, applications and decisions. */
@Controller
@RequestMapping("/indicators")
class IndicatorsController {

    private static final long DAYS_WITHOUT_A_MEETING = 90;

    private final IndicatorService indicators;
    private final Clock clock;

    IndicatorsController(IndicatorService indicators, Clock clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String days,
            Model model,
            Locale locale) {
        LocalDate today = LocalDate.now(clock);
        Form form = Form.blank("indicators", locale)
                .with(
                        "from",
                        Objects.requireNonNullElse(from, today.withDayOfYear(1).toString()))
                .with("to", Objects.requireNonNullElse(to, today.toString()))
                .with("days", Objects.requireNonNullElse(days, Long.toString(DAYS_WITHOUT_A_MEETING)));
        IndicatorService.Question question =
                new IndicatorService.Question(form.date("from"), form.date("to"), form.count("days"));
        model.addAttribute("form", form);
        if (!form.refused()) {
            model.addAttribute("question", question);
            model.addAttribute("groups", Answer.of(() -> indicators.indicators(question)));
            model.addAttribute("applications", Answer.of(() -> indicators.applications(question)));
        }
        return "portal/indicators";
    }

    @GetMapping("/download")
    ResponseEntity<byte[]> download(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(defaultValue = "" + DAYS_WITHOUT_A_MEETING) long days) {
        IndicatorService.Question question = new IndicatorService.Question(from, to, days);
        String file = IndicatorsFile.of(indicators.indicators(question), indicators.applications(question));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8;header=present")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"indicators-%s-%s.csv\"".formatted(from, to))
                .body(file.getBytes(StandardCharsets.UTF_8));
    }
}
