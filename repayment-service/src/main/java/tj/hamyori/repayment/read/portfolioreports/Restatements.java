package tj.hamyori.repayment.read.portfolioreports;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private final JdbcClient jdbc;
    private final PortfolioQualityQuery query;
    private final JsonMapper json;

    Restatements(JdbcClient jdbc, PortfolioQualityQuery query, JsonMapper json) {
        this.jdbc = jdbc;
        this.query = query;
        this.json = json;
    }

    /** Of the report before this date, the latest that was frozen earlier; empty where there is none. */
    public List<Restatement> ofTheReportBefore(@Nullable String mfo, LocalDate asOf, Instant knownAt) {
        return before(mfo, asOf, Timestamp.from(knownAt))
                .map(report -> of(report.reportId(), report.document(), knownAt))
                .orElse(List.of());
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
            boolean counted =
                    sent.path(figure).isIntegralNumber() || now.path(figure).isIntegralNumber();
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

    private Optional<Sent> before(@Nullable String mfo, LocalDate asOf, Timestamp knownAt) {
        return jdbc.sql("""
                        select report_id, document from portfolio_report
                        where mfo is not distinct from cast(:mfo as text) and as_of < :asOf and known_at < :knownAt
                        order by as_of desc, known_at desc limit 1""")
                .param("mfo", mfo)
                .param("asOf", asOf)
                .param("knownAt", knownAt)
                .query((row, index) -> new Sent(row.getObject("report_id", UUID.class), row.getString("document")))
                .optional();
    }
}
