/** Computes the schedule of an account that has none. */
@NullMarked
package tj.hamyori.repayment.write.compute;

import org.jspecify.annotations.NullMarked;
