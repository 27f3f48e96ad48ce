/** The schedule job: computes what schedules are missing and applies bulk postponements. */
@NullMarked
package tj.hamyori.repayment.batch.schedule;

import org.jspecify.annotations.NullMarked;
