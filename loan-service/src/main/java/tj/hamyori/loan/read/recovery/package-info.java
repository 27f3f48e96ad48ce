/** Local copy of the money repayment-service tells of, for what a written-off loan brought afterwards. */
@NullMarked
package tj.hamyori.loan.read.recovery;

import org.jspecify.annotations.NullMarked;
