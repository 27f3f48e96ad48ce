/** Closes a loan before its time by one payment of what the quote says, or more. */
@NullMarked
package tj.hamyori.repayment.write.payoff;

import org.jspecify.annotations.NullMarked;
