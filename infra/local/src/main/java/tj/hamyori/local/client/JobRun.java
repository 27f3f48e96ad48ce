package tj.hamyori.local.client;

import java.time.LocalDate;
import java.util.Map;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs one of the system's jobs to its end. */
public final class JobRun {

    private static final JsonMapper JSON = new JsonMapper();

    private JobRun() {}

    /** Starts the job for this business date, waits for it, and refuses when it did not complete. */
    public static void run(Api api, String job, LocalDate businessDate) {
        String id = api.post(
                        Part.REPAYMENT,
                        "/api/jobs/" + job + "/runs",
                        JSON.valueToTree(Map.of("businessDate", businessDate.toString())))
                .path("runId")
                .asString();
        JsonNode end = Work.await(() -> api.get(Part.REPAYMENT, "/api/jobs/runs/" + id));
        if (!Work.succeeded(end)) {
            throw new Refusal("The job " + job + " for " + businessDate + " ended as "
                    + end.path("status").asString("?") + ".");
        }
    }
}
