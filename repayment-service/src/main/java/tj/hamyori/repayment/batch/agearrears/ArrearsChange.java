package tj.hamyori.repayment.batch.agearrears;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tj.hamyori.repayment.events.ArrearsBucketChanged;

/**
 * An account that is in another bucket than the one last recorded.
 *
 * @param nextNumber of the account's next event, as of the moment its money was added up
 */
record ArrearsChange(
        UUID loanId, String mfo, int daysPastDue, String bucketBefore, String bucketAfter, long nextNumber) {

    static ArrearsChange of(ResultSet row) throws SQLException {
        return new ArrearsChange(
                row.getObject("loan_id", UUID.class),
                row.getString("mfo"),
                row.getInt("days_past_due"),
                row.getString("bucket"),
                row.getString("bucket_now"),
                row.getLong("next_number"));
    }

    /** The event the account itself would decide on. */
    ArrearsBucketChanged event(LocalDate asOf, Instant recordedAt) {
        return new ArrearsBucketChanged(loanId, asOf, daysPastDue, bucketBefore, bucketAfter, recordedAt);
    }
}
