package tj.hamyori.repayment.read.reportformat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.repayment.events.ReportLoan;
import tools.jackson.databind.json.JsonMapper;

/** Answers a report's JSON in the form that was asked for; a file's name says whose report it is and of when. */
@Component
public class ReportAnswers {

    private final JsonMapper json;
    private final ResourceBundleMessageSource words;

    ReportAnswers(JsonMapper json) {
        this.json = json;
        this.words = new ResourceBundleMessageSource();
        words.setBasename("messages/report");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
    }

    /** The form that was asked for; refuses one that is not known. */
    public ReportFormat format(@Nullable String format, @Nullable String accept) {
        return ReportFormat.asked(format, accept).orElseThrow(() -> new RuleViolated(ReportRule.UNKNOWN_FORMAT));
    }

    /** @param document the report as JSON */
    public ResponseEntity<byte[]> answer(String document, ReportFormat format, Locale locale) {
        return answer(document, List.of(), format, locale);
    }

    /**
     * @param document the report as JSON
     * @param loans what a file lists after the figures; JSON is the document alone
     */
    public ResponseEntity<byte[]> answer(String document, List<ReportLoan> loans, ReportFormat format, Locale locale) {
        if (format == ReportFormat.JSON) {
            return ResponseEntity.ok().contentType(format.mediaType()).body(document.getBytes(StandardCharsets.UTF_8));
        }
        var report = json.readTree(document);
        List<Sheet> sheets = new ReportSheets(report, loans, words, locale).all();
        String name = "portfolio-quality-%s-%s.%s"
                .formatted(
                        report.path("mfo").asString("association"),
                        report.path("asOf").asString(),
                        format.ending());
        return ResponseEntity.ok()
                .contentType(format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes(sheets, format, locale));
    }

    private static byte[] bytes(List<Sheet> sheets, ReportFormat format, Locale locale) {
        return switch (format) {
            case JSON -> throw new IllegalArgumentException("JSON is the document itself");
            case CSV -> CsvReport.of(sheets);
            case XLSX -> XlsxReport.of(sheets);
            case PDF -> PdfReport.of(sheets, locale);
        };
    }
}
