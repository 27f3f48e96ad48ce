/** The lender's officer confirms that she has the cash handed over at a meeting. */
@NullMarked
package tj.hamyori.group.write.confirmdeposit;

import org.jspecify.annotations.NullMarked;
