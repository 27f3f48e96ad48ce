package tj.hamyori.events.repayment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A loan crossed a boundary of the arrears buckets, in either direction. Key: loan id.
 *
 * @param loanId id
 * @param asOf business date closed
 * @param daysPastDue days
 * @param bucketBefore code of the bucket
 * @param bucketAfter code of the bucket
 */
public record ArrearsBucketChangedV1(
        UUID loanId, LocalDate asOf, int daysPastDue, String bucketBefore, String bucketAfter) {}
