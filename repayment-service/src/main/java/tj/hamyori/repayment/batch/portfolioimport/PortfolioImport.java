package tj.hamyori.repayment.batch.portfolioimport;

import java.time.Instant;
import java.util.UUID;

/** One import of one organisation; {@code status} is QUEUED, RUNNING, COMPLETED or FAILED. */
record PortfolioImport(UUID importId, String mfo, String requestedBy, Instant receivedAt, String status) {

    static final String QUEUED = "QUEUED";
    static final String RUNNING = "RUNNING";
    static final String COMPLETED = "COMPLETED";
    static final String FAILED = "FAILED";

    boolean isCompleted() {
        return status.equals(COMPLETED);
    }
}
