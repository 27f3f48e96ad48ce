/** A running loan leaves the portfolio. */
@NullMarked
package tj.hamyori.loan.write.writeoff;

import org.jspecify.annotations.NullMarked;
