package tj.hamyori.repayment.batch.partitions;

/** Tells all workers of a partition that nobody works on. */
public interface PartitionOffers {

    /** An offer may be lost or come twice; it is made again until somebody takes it. */
    void offer(long stepExecutionId);
}
