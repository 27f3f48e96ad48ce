package tj.hamyori.repayment.batch.portfolioimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of an import and their columns; optional ones may be missing from the header or blank in a row. */
enum ImportFile {
    LOANS(
            "loans",
            "import_loan",
            List.of(
                    "loan_number",
                    "borrower_number",
                    "group_number",
                    "product_code",
                    "purpose",
                    "disbursed_on",
                    "principal",
                    "currency",
                    "interest_method",
                    "annual_rate_percent",
                    "instalments",
                    "every",
                    "unit"),
            List.of("borrower_count", "female_count", "district", "household_status")),
    INSTALMENTS(
            "instalments",
            "import_instalment",
            List.of("loan_number", "instalment_number", "due_on", "principal_due", "interest_due", "fee_due"),
            List.of()),
    REPAYMENTS(
            "repayments",
            "import_repayment",
            List.of("loan_number", "receipt_number", "paid_on", "amount"),
            List.of("recorded_at")),
    WRITE_OFFS("writeOffs", "import_write_off", List.of("loan_number", "written_off_on", "amount"), List.of());

    private final String part;
    private final String table;
    private final List<String> required;
    private final List<String> optional;

    ImportFile(String part, String table, List<String> required, List<String> optional) {
        this.part = part;
        this.table = table;
        this.required = required;
        this.optional = optional;
    }

    /** Name of the part of the upload. */
    String part() {
        return part;
    }

    /** Where its rows are staged. */
    String table() {
        return table;
    }

    boolean mayBeMissing() {
        return this == WRITE_OFFS;
    }

    String expectedHeader() {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return String.join(",", all);
    }

    /** Position of each column, or empty where a needed one is missing or an unknown or repeated one is there. */
    Optional<Map<String, Integer>> columns(List<String> header) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (int index = 0; index < header.size(); index++) {
            String name = header.get(index).strip();
            boolean known = required.contains(name) || optional.contains(name);
            if (!known || positions.put(name, index) != null) {
                return Optional.empty();
            }
        }
        return positions.keySet().containsAll(required) ? Optional.of(positions) : Optional.empty();
    }
}
