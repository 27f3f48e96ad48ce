package tj.hamyori.portal.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.Download;
import tj.hamyori.portal.client.repayment.Quality;
import tj.hamyori.portal.client.repayment.RepaymentService;
import tj.hamyori.portal.page.Form;

/** Portfolio quality on any past date, per currency; the association sees each member beside the whole. */
@Controller
@RequestMapping("/portfolio")
class PortfolioController {

    private final RepaymentService repayments;
    private final Clock clock;

    PortfolioController(RepaymentService repayments, Clock clock) {
        this.repayments = repayments;
        this.clock = clock;
    }

    @GetMapping
    String portfolio(@RequestParam(required = false) @Nullable String asOf, Model model, Locale locale) {
        Form form = Form.blank("portfolio", locale).with("asOf", asOf);
        LocalDate asked = form.optionalDate("asOf");
        LocalDate on = asked == null ? LocalDate.now(clock) : asked;
        model.addAttribute("form", asked == null && asOf == null ? form.with("asOf", on) : form);
        model.addAttribute("htmx", true);
        show(form.refused() ? null : Answer.of(() -> repayments.quality(on)), model);
        return "portal/portfolio";
    }

    @GetMapping("/reports")
    String reports(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("reports", Answer.of(() -> repayments.reports(after)));
        return "portal/reports";
    }

    @GetMapping("/reports/{id}")
    String report(@PathVariable UUID id, Model model) {
        Quality quality = repayments.report(id);
        show(new Answer<>(quality, null), model);
        model.addAttribute("id", id);
        model.addAttribute("restated", Answer.of(() -> repayments.restatements(id)));
        return "portal/report";
    }

    @GetMapping("/download")
    ResponseEntity<byte[]> download(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf, @RequestParam String format) {
        return file(repayments.qualityFile(asOf, format));
    }

    @GetMapping("/reports/{id}/download")
    ResponseEntity<byte[]> download(@PathVariable UUID id, @RequestParam String format) {
        return file(repayments.reportFile(id, format));
    }

    private static ResponseEntity<byte[]> file(Download file) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition())
                .body(file.content());
    }

    private static void show(@Nullable Answer<Quality> quality, Model model) {
        Quality known = quality == null ? null : quality.value();
        model.addAttribute("quality", quality);
        model.addAttribute(
                "sections",
                known == null
                        ? List.of()
                        : known.perCurrency().stream().map(CurrencySection::of).toList());
        model.addAttribute("members", known == null ? List.of() : known.members());
    }

    /** One currency's figures with the drawing of their ageing. */
    public record CurrencySection(Quality.Figures figures, Ageing ageing) {

        static CurrencySection of(Quality.Figures figures) {
            return new CurrencySection(figures, Ageing.of(figures));
        }
    }
}
