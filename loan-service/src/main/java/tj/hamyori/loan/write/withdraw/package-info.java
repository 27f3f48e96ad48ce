/** The borrower takes her application back. */
@NullMarked
package tj.hamyori.loan.write.withdraw;

import org.jspecify.annotations.NullMarked;
