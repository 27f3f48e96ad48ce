/** Which money received has not found its loan? */
@NullMarked
package tj.hamyori.repayment.read.suspense;

import org.jspecify.annotations.NullMarked;
