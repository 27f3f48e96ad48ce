/** Notes that held money reached its loan. */
@NullMarked
package tj.hamyori.repayment.write.apply;

import org.jspecify.annotations.NullMarked;
