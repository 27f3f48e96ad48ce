/** Notices that a loan crossed a boundary of the arrears buckets. */
@NullMarked
package tj.hamyori.repayment.write.agearrears;

import org.jspecify.annotations.NullMarked;
