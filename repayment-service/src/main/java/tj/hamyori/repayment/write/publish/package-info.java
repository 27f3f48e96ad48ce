/** Freezes a portfolio report. */
@NullMarked
package tj.hamyori.repayment.write.publish;

import org.jspecify.annotations.NullMarked;
