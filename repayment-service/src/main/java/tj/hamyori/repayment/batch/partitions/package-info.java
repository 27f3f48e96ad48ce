/** Steps that work on ranges of loans: on threads of this process, or in other processes reached over Kafka. */
@NullMarked
package tj.hamyori.repayment.batch.partitions;

import org.jspecify.annotations.NullMarked;
