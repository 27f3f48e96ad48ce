package tj.hamyori.repayment.batch.runs;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a run is doing.
 *
 * @param status WAITING, RUNNING, COMPLETED, COMPLETED_WITH_FAILURES, FAILED or STOPPED
 * @param read accounts or reports looked at
 * @param skipped accounts that could not be dealt with; see the job's failures
 */
record JobRun(
        String runId,
        String job,
        @Nullable LocalDate businessDate,
        @Nullable String mfo,
        String status,
        long read,
        long written,
        long skipped,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {}
