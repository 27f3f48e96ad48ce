/** The principal is handed over, once. */
@NullMarked
package tj.hamyori.loan.write.disburse;

import org.jspecify.annotations.NullMarked;
