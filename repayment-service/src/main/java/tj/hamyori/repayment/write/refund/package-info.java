/** Pays out credit to the borrower. */
@NullMarked
package tj.hamyori.repayment.write.refund;

import org.jspecify.annotations.NullMarked;
