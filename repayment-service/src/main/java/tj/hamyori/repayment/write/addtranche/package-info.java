/** A further part of the principal was handed over, as loan-service tells it. */
@NullMarked
package tj.hamyori.repayment.write.addtranche;

import org.jspecify.annotations.NullMarked;
