/** A further part of the approved principal is handed over. */
@NullMarked
package tj.hamyori.loan.write.disbursetranche;

import org.jspecify.annotations.NullMarked;
