/** Facts about keeping it: schedules, repayments, arrears. */
@NullMarked
package tj.hamyori.events.repayment;

import org.jspecify.annotations.NullMarked;
