package tj.hamyori.local.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Portfolio quality as a table for the terminal: one block for each currency, never a sum over them. */
public final class PortfolioTable {
    private static final String DASH = "–";
    private static final int LABEL_WIDTH = 34;
    private static final int FIGURE_WIDTH = 18;
    private static final int PERCENT_WIDTH = 14;
    private static final List<String> PAR_DAYS = List.of("0", "30", "60", "90", "180");

    private PortfolioTable() {}

    /** @param quality the answer of {@code GET /api/portfolio-quality} */
    public static List<String> lines(JsonNode quality) {
        List<String> lines = figures(quality);
        for (JsonNode currency : quality.path("currencies")) {
            addDefinitions(lines, currency.path("definitions"));
        }
        return lines;
    }

    /** The same without the definitions. */
    public static List<String> figures(JsonNode quality) {
        List<String> lines = new ArrayList<>();
        String whose = quality.path("mfo").asString("");
        lines.add("Portfolio quality of " + (whose.isEmpty() ? "the association" : whose) + " on "
                + quality.path("asOf").asString(DASH) + ", as known at "
                + quality.path("knownAt").asString(DASH));
        if (quality.path("currencies").isEmpty()) {
            lines.add("  no loans");
        }
        for (JsonNode currency : quality.path("currencies")) {
            lines.add("");
            addCurrency(lines, currency);
        }
        return lines;
    }

    private static void addCurrency(List<String> lines, JsonNode it) {
        lines.add(row(it.path("currency").asString(DASH), "amount", "of portfolio"));
        lines.add(row("Loans", count(it, "loans"), ""));
        lines.add(row("Borrowers", count(it, "borrowers"), ""));
        lines.add(row("  of them women", count(it, "femaleBorrowers"), ""));
        lines.add(row("Gross loan portfolio", money(it, "grossLoanPortfolioMinor"), ""));
        lines.add(row("Overdue principal", money(it, "overduePrincipalMinor"), percent(it, "arrearsRatePercent")));
        for (String days : PAR_DAYS) {
            lines.add(row("PAR>" + days, money(it, "par" + days + "Minor"), percent(it, "par" + days + "Percent")));
        }
        lines.add(row("PAR>30 with rescheduled", "", percent(it, "par30WithRescheduledPercent")));
        lines.add(row("Not yet due", money(it, "notYetDueMinor"), ""));
        lines.add(row("Rescheduled", money(it, "rescheduledMinor"), ""));
        lines.add(row("Written off in the period", money(it, "writtenOffInPeriodMinor"), ""));
    }

    private static void addDefinitions(List<String> lines, JsonNode definitions) {
        if (!definitions.isEmpty()) {
            lines.add("");
            lines.add("  Definitions");
            definitions
                    .properties()
                    .forEach(entry -> lines.add(
                            "    " + entry.getKey() + ": " + entry.getValue().asString("")));
        }
    }

    private static String row(String label, String figure, String percent) {
        String form = "%-" + LABEL_WIDTH + "s%" + FIGURE_WIDTH + "s%" + PERCENT_WIDTH + "s";
        return String.format(Locale.ROOT, form, "  " + label, figure, percent).stripTrailing();
    }

    private static String count(JsonNode it, String field) {
        JsonNode count = it.path(field);
        return count.isIntegralNumber() ? String.format(Locale.ROOT, "%,d", count.asLong()) : DASH;
    }

    private static String money(JsonNode it, String field) {
        JsonNode minor = it.path(field);
        return minor.isIntegralNumber()
                ? MajorUnits.text(minor.asLong(), it.path("currency").asString(""))
                : DASH;
    }

    /** A field the answer doesn't have stays blank; one without a denominator is a dash. */
    private static String percent(JsonNode it, String field) {
        JsonNode percent = it.path(field);
        if (percent.isMissingNode()) {
            return "";
        }
        return percent.isNull() ? DASH : percent.asString() + " %";
    }
}
