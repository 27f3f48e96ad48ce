/** The terms of a running loan are changed. */
@NullMarked
package tj.hamyori.loan.write.reschedule;

import org.jspecify.annotations.NullMarked;
