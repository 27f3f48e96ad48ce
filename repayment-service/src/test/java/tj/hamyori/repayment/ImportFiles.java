package tj.hamyori.repayment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Small import files, written line by line, and their way through the service. */
public final class ImportFiles {

    public static final String LOANS = "loan_number,borrower_number,group_number,product_code,purpose,disbursed_on,"
            + "principal,currency,interest_method,annual_rate_percent,instalments,every,unit,borrower_count,"
            + "female_count,district,household_status\n";
    public static final String INSTALMENTS =
            "loan_number,instalment_number,due_on,principal_due,interest_due,fee_due\n";
    public static final String REPAYMENTS = "loan_number,receipt_number,paid_on,amount,recorded_at\n";
    public static final String WRITE_OFFS = "loan_number,written_off_on,amount\n";

    private final Map<String, byte[]> parts = new HashMap<>();

    private ImportFiles() {}

    public static ImportFiles of(String loans, String instalments, String repayments) {
        return new ImportFiles()
                .with("loans", LOANS + loans)
                .with("instalments", INSTALMENTS + instalments)
                .with("repayments", REPAYMENTS + repayments);
    }

    public ImportFiles with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    public ImportFiles with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    public ImportFiles without(String part) {
        parts.remove(part);
        return this;
    }

    /** An interest-free loan over monthly instalments. */
    public static String loan(String number, String disbursedOn, String principal, String currency, int instalments) {
        return "%s,B-%s,,QARZ,,%s,%s,%s,NONE,0,%d,1,MONTH,,,,\n"
                .formatted(number, number, disbursedOn, principal, currency, instalments);
    }

    public Http.Answer send(Http admin) {
        return admin.upload("/api/portfolio-imports", parts);
    }

    /** Sends the files and answers the import's end state. */
    public JsonNode load(Http admin) {
        Http.Answer accepted = send(admin);
        if (accepted.status() != 202) {
            throw new AssertionError(accepted.status() + " " + accepted.body());
        }
        return ended(admin, accepted.json().path("id").asString());
    }

    public static JsonNode ended(Http admin, @Nullable String importId) {
        String path = "/api/portfolio-imports/" + importId;
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> !admin.get(path).json().path("status").asString().matches("QUEUED|RUNNING"));
        return admin.get(path).json();
    }

    /** The run's end state. */
    public static JsonNode runEnded(Http caller, Http.Answer started) {
        String path = "/api/jobs/runs/" + started.json().path("runId").asString();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !caller.get(path).json().path("status").asString().matches("WAITING|RUNNING"));
        return caller.get(path).json();
    }
}
