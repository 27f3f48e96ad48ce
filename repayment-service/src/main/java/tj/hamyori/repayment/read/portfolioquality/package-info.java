/** How good is the portfolio on a date, as known at an instant? One set-based statement. */
@NullMarked
package tj.hamyori.repayment.read.portfolioquality;

import org.jspecify.annotations.NullMarked;
