/** Local copy of the charges and the money repayment-service tells of, and what came after a write-off. */
@NullMarked
package tj.hamyori.loan.read.recovery;

import org.jspecify.annotations.NullMarked;
