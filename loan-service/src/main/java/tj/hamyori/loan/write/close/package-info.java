/** A repaid loan is closed. */
@NullMarked
package tj.hamyori.loan.write.close;

import org.jspecify.annotations.NullMarked;
