/** Cancels a repayment by a new fact, made by another person. */
@NullMarked
package tj.hamyori.repayment.write.reverse;

import org.jspecify.annotations.NullMarked;
