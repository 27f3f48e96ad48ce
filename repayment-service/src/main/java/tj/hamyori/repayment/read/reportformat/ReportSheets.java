package tj.hamyori.repayment.read.reportformat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import tj.hamyori.repayment.events.ReportLoan;
import tools.jackson.databind.JsonNode;

/**
 * Lays a report's JSON out as tables: what it is about, the figures of each currency with their definitions, ageing,
 * the parts of the portfolio, the organisations, and in a frozen report its restatements and loans. Works on the JSON,
 * so that a report of years ago is shown as it was sent.
 */
final class ReportSheets {

    private static final Set<String> NO_FIGURES =
            Set.of("currency", "definitions", "cells", "ageing", "ageingToAYear", "standing");
    private static final Pattern MINOR = Pattern.compile("Minor$");

    /** Figures of a part; the rest would not fit a page and is in the JSON and the CSV. */
    private static final List<String> OF_A_PART = List.of(
            "loans",
            "borrowers",
            "femaleBorrowers",
            "grossLoanPortfolioMinor",
            "overduePrincipalMinor",
            "par30Minor",
            "par30Percent",
            "onTimeCollectionPercent");

    private final JsonNode report;
    private final List<ReportLoan> loans;
    private final MessageSource messages;
    private final Locale locale;

    ReportSheets(JsonNode report, List<ReportLoan> loans, MessageSource messages, Locale locale) {
        this.report = report;
        this.loans = loans;
        this.messages = messages;
        this.locale = locale;
    }

    List<Sheet> all() {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(about());
        for (JsonNode currency : report.path("currencies")) {
            sheets.add(figures(currency));
            sheets.add(ageing(currency));
            addUnlessEmpty(sheets, parts("report.cells", currency.path("cells")));
        }
        addUnlessEmpty(sheets, members());
        addUnlessEmpty(sheets, standing());
        addUnlessEmpty(sheets, restatements());
        addUnlessEmpty(sheets, loans());
        return sheets;
    }

    private static void addUnlessEmpty(List<Sheet> sheets, Sheet sheet) {
        if (!sheet.rows().isEmpty()) {
            sheets.add(sheet);
        }
    }

    private Sheet about() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        JsonNode mfo = report.path("mfo");
        rows.add(row(word("report.organisation"), mfo.isNull() ? word("report.association") : mfo.asString()));
        for (String name : List.of("from", "asOf", "knownAt")) {
            if (report.has(name)) {
                rows.add(row(word("report." + name), report.path(name).asString()));
            }
        }
        JsonNode table = report.path("provisionTable");
        if (table.isObject()) {
            rows.add(row(
                    word("report.provisions"),
                    table.path("authority").asString() + ", "
                            + table.path("instrument").asString()));
        }
        return new Sheet(word("report.title"), List.of("", ""), rows);
    }

    private Sheet figures(JsonNode currency) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        currency.propertyNames().forEach(name -> {
            if (!NO_FIGURES.contains(name)) {
                rows.add(row(label(name), value(currency, name), definition(currency, name)));
            }
        });
        return new Sheet(
                word("report.title") + ", " + code(currency),
                List.of(word("report.figure"), word("report.value"), word("report.definition")),
                rows);
    }

    private Sheet ageing(JsonNode currency) {
        JsonNode bands = currency.has("ageingToAYear") ? currency.path("ageingToAYear") : currency.path("ageing");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (JsonNode band : bands) {
            String bucket = band.path("bucket").asString();
            rows.add(row(
                    word("bucket." + bucket),
                    major(band.path("outstandingMinor").asLong(), code(currency))));
        }
        return new Sheet(
                word("report.ageing") + ", " + code(currency),
                List.of(word("report.days"), label("grossLoanPortfolioMinor")),
                rows);
    }

    private Sheet parts(String title, JsonNode cells) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (JsonNode cell : cells) {
            rows.add(partRow(part(cell), cell));
        }
        return new Sheet(word(title), partHeader(), rows);
    }

    private Sheet members() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (JsonNode member : report.path("byMfo")) {
            for (JsonNode figures : member.path("currencies")) {
                rows.add(partRow(member.path("mfo").asString(), figures));
            }
        }
        return new Sheet(word("report.members"), partHeader(), rows);
    }

    private List<String> partHeader() {
        List<String> header = new ArrayList<>(List.of(word("report.part"), word("report.currency")));
        OF_A_PART.forEach(name -> header.add(label(name)));
        return header;
    }

    private List<@Nullable Object> partRow(@Nullable String part, JsonNode figures) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(part);
        row.add(code(figures));
        OF_A_PART.forEach(name -> row.add(value(figures, name)));
        return row;
    }

    private Sheet standing() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (JsonNode currency : report.path("currencies")) {
            for (Map.Entry<String, JsonNode> place : currency.path("standing").properties()) {
                rows.add(row(
                        label(place.getKey()),
                        code(currency),
                        place.getValue().isNull() ? null : place.getValue().asLong()));
            }
        }
        return new Sheet(
                word("report.standing"),
                List.of(word("report.figure"), word("report.currency"), word("report.value")),
                rows);
    }

    private Sheet restatements() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (JsonNode line : report.path("restatements")) {
            String figure = line.path("figure").asString();
            rows.add(row(
                    line.path("asOf").asString(),
                    line.path("currency").asString(),
                    label(figure),
                    restated(line, "asSent"),
                    restated(line, "asKnownNow"),
                    restated(line, "difference")));
        }
        return new Sheet(
                word("report.restatements"),
                List.of(
                        word("report.asOf"),
                        word("report.currency"),
                        word("report.figure"),
                        word("report.asSent"),
                        word("report.asKnownNow"),
                        word("report.difference")),
                rows);
    }

    /** In the unit that the figure's name says. */
    private static Object restated(JsonNode line, String name) {
        long value = line.path(name).asLong();
        return MINOR.matcher(line.path("figure").asString()).find() ? major(value, code(line)) : (Object) value;
    }

    private Sheet loans() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ReportLoan loan : loans) {
            rows.add(row(
                    loan.loanNumber(),
                    loan.product(),
                    loan.group(),
                    loan.disbursedOn().toString(),
                    loan.currency(),
                    (long) loan.borrowers(),
                    major(loan.outstandingMinor(), loan.currency()),
                    major(loan.overduePrincipalMinor(), loan.currency()),
                    (long) loan.daysPastDue(),
                    word("bucket." + loan.bucket())));
        }
        List<String> header = Stream.of(
                        "loanNumber",
                        "product",
                        "group",
                        "disbursedOn",
                        "currency",
                        "borrowers",
                        "outstanding",
                        "overdue",
                        "days",
                        "ageing")
                .map(name -> word("report." + name))
                .toList();
        return new Sheet(word("report.loans"), header, rows);
    }

    private static String part(JsonNode cell) {
        List<String> values = new ArrayList<>();
        for (String name : List.of("sex", "age", "district", "household", "product", "group", "officer")) {
            if (cell.has(name)) {
                values.add(name + ": " + cell.path(name).asString());
            }
        }
        return String.join(", ", values);
    }

    /** Amounts in major units, so that a spreadsheet can add them; ratios, which are text, and counts as they are. */
    static @Nullable Object value(JsonNode figures, String name) {
        JsonNode value = figures.path(name);
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        if (MINOR.matcher(name).find()) {
            return major(value.asLong(), code(figures));
        }
        return value.isString() ? new BigDecimal(value.asString()) : (Object) value.asLong();
    }

    private static BigDecimal major(long minor, String currency) {
        return BigDecimal.valueOf(minor, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    private static String code(JsonNode figures) {
        return figures.path("currency").asString();
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>(cells.length);
        for (Object cell : cells) {
            row.add(cell);
        }
        return row;
    }

    String label(String figure) {
        return message("figure." + figure, figure);
    }

    /** In the reader's language; where that is the report's own, as it was sent. */
    private String definition(JsonNode currency, String figure) {
        String sent = currency.path("definitions").path(figure).asString("");
        boolean own = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) && !sent.isEmpty();
        return own ? sent : message("definition." + figure, sent);
    }

    private String word(String key) {
        return message(key, key);
    }

    private String message(String key, String otherwise) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, otherwise, locale), otherwise);
    }
}
