/** Applies a bulk postponement to one account, once. */
@NullMarked
package tj.hamyori.repayment.write.postpone;

import org.jspecify.annotations.NullMarked;
