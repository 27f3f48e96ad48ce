/** The schedule job: computes what schedules are missing. */
@NullMarked
package tj.hamyori.repayment.batch.schedule;

import org.jspecify.annotations.NullMarked;
