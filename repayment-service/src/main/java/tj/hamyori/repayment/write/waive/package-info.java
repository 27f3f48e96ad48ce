/** Gives up a charge; decided by another person than who made it. */
@NullMarked
package tj.hamyori.repayment.write.waive;

import org.jspecify.annotations.NullMarked;
