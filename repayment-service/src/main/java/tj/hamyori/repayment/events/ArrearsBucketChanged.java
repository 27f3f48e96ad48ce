package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The loan crossed a boundary of the arrears buckets, in either direction.
 *
 * @param asOf business date that was closed
 */
public record ArrearsBucketChanged(
        UUID loanId, LocalDate asOf, int daysPastDue, String bucketBefore, String bucketAfter, Instant recordedAt)
        implements LoanAccountEvent {}
