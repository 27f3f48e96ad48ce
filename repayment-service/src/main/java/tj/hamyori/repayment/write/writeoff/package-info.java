/** Takes the balance of a loan out of the portfolio; the claim remains. */
@NullMarked
package tj.hamyori.repayment.write.writeoff;

import org.jspecify.annotations.NullMarked;
