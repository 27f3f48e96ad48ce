/** Every schedule an account ever had, with the reason for each. */
@NullMarked
package tj.hamyori.repayment.read.schedules;

import org.jspecify.annotations.NullMarked;
