/** Puts a new schedule in place of the unpaid part of the old one. */
@NullMarked
package tj.hamyori.repayment.write.reschedule;

import org.jspecify.annotations.NullMarked;
