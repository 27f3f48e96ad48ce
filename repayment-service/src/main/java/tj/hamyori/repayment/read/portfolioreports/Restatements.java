package tj.hamyori.repayment.read.portfolioreports;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQuality.Restatement;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQualityQuery;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares a frozen report with the same period as known at another instant: every amount and count of each currency
 * that is another by then. Percentages follow from them and are left out.
 */
@Component
public class Restatements {

    /** Three years of months. */
    static final int REPORTS = 36;

    private static final String TOUCHED = """
            select r.report_id, r.document
            from (
                select distinct on (as_of) report_id, as_of, known_at, document from portfolio_report
                where mfo is not distinct from cast(:mfo as text) and as_of < :asOf and known_at < :knownAt
                order by as_of desc, known_at desc limit :reports) r
            where exists (select from loan_account a where %1$s and disbursed_on <= r.as_of)
                or exists (select from schedule_version join loan_account a using (loan_id)
                    where schedule_version.%1$s and effective_on <= r.as_of)
                or exists (select from schedule_decision join loan_account a using (loan_id)
                    where schedule_decision.%1$s and decided_on <= r.as_of)
                or exists (select from repayment join loan_account a using (loan_id)
                    where repayment.%1$s and paid_on <= r.as_of)
                or exists (select from repayment join loan_account a using (loan_id)
                    where repayment.reversed_%1$s and paid_on <= r.as_of)
                or exists (select from charge join loan_account a using (loan_id)
                    where charge.%1$s and charged_on <= r.as_of)
                or exists (select from charge join loan_account a using (loan_id)
                    where charge.waived_%1$s and waived_on <= r.as_of)
                or exists (select from write_off join loan_account a using (loan_id)
                    where write_off.%1$s and written_off_on <= r.as_of)
                or exists (select from portfolio_import i where i.finished_at > r.known_at
                    and (cast(:mfo as text) is null or i.mfo = :mfo))
            order by r.as_of desc""".formatted("""
            recorded_at > r.known_at and (cast(:mfo as text) is null or a.mfo = :mfo)""");

    private final JdbcClient jdbc;
    private final PortfolioQualityQuery query;
    private final JsonMapper json;

    Restatements(JdbcClient jdbc, PortfolioQualityQuery query, JsonMapper json) {
        this.jdbc = jdbc;
        this.query = query;
        this.json = json;
    }

    /**
     * Of the reports before this date, the latest frozen for each, at most {@value #REPORTS}: the newest report first.
     * Where nothing was recorded since that is dated in a report's time, and nothing imported, which may say that it
     * was known long before, nothing is computed.
     */
    public List<Restatement> ofTheReportsBefore(@Nullable String mfo, LocalDate asOf, Instant knownAt) {
        return before(mfo, asOf, Timestamp.from(knownAt)).stream()
                .flatMap(report -> of(report.reportId(), report.document(), knownAt).stream())
                .toList();
    }

    /** @param document a frozen report as JSON */
    List<Restatement> of(UUID reportId, String document, Instant knownAt) {
        JsonNode sent = json.readTree(document);
        JsonNode mfo = sent.path("mfo");
        LocalDate asOf = LocalDate.parse(sent.path("asOf").asString());
        JsonNode now = json.valueToTree(query.quality(mfo.isNull() ? null : mfo.asString(), asOf, knownAt));
        TreeSet<String> currencies = new TreeSet<>();
        currencies.addAll(sent.path("currencies").findValuesAsString("currency"));
        currencies.addAll(now.path("currencies").findValuesAsString("currency"));
        List<Restatement> lines = new ArrayList<>();
        for (String currency : currencies) {
            compare(reportId, asOf, ofCurrency(sent, currency), ofCurrency(now, currency), currency, lines);
        }
        return lines;
    }

    private static void compare(
            UUID reportId, LocalDate asOf, JsonNode sent, JsonNode now, String currency, List<Restatement> lines) {
        TreeSet<String> figures = new TreeSet<>(sent.propertyNames());
        figures.addAll(now.propertyNames());
        for (String figure : figures) {
            // A figure the report did not have yet is not restated.
            boolean counted = (sent.isEmpty() || sent.has(figure))
                    && (sent.path(figure).isIntegralNumber() || now.path(figure).isIntegralNumber());
            long asSent = sent.path(figure).asLong(0);
            long asKnownNow = now.path(figure).asLong(0);
            if (counted && asSent != asKnownNow) {
                lines.add(new Restatement(
                        reportId, asOf, currency, figure, asSent, asKnownNow, Math.subtractExact(asKnownNow, asSent)));
            }
        }
    }

    private JsonNode ofCurrency(JsonNode report, String currency) {
        for (JsonNode figures : report.path("currencies")) {
            if (figures.path("currency").asString().equals(currency)) {
                return figures;
            }
        }
        return json.createObjectNode();
    }

    private record Sent(UUID reportId, String document) {}

    private List<Sent> before(@Nullable String mfo, LocalDate asOf, Timestamp knownAt) {
        return jdbc.sql(TOUCHED)
                .param("mfo", mfo)
                .param("asOf", asOf)
                .param("knownAt", knownAt)
                .param("reports", REPORTS)
                .query((row, index) -> new Sent(row.getObject("report_id", UUID.class), row.getString("document")))
                .list();
    }
}
