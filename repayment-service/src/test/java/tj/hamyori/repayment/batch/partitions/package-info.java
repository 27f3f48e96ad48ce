@NullMarked
package tj.hamyori.repayment.batch.partitions;

import org.jspecify.annotations.NullMarked;
