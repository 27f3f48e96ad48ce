/** Local copy of the charges and the money repayment-service tells of, and what a written-off loan brought afterwards. */
@NullMarked
package tj.hamyori.loan.read.recovery;

import org.jspecify.annotations.NullMarked;
