/** Records money received for a loan. */
@NullMarked
package tj.hamyori.repayment.write.record;

import org.jspecify.annotations.NullMarked;
