/** Starts jobs and answers how their runs are doing. */
@NullMarked
package tj.hamyori.repayment.batch.runs;

import org.jspecify.annotations.NullMarked;
