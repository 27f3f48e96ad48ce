/** The schedule job: computes what schedules are missing, applies bulk postponements, follows the calendar. */
@NullMarked
package tj.hamyori.repayment.batch.schedule;

import org.jspecify.annotations.NullMarked;
