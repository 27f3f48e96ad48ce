/** The account on a business date as known at an instant, and the tables behind every other question. */
@NullMarked
package tj.hamyori.repayment.read.loanaccount;

import org.jspecify.annotations.NullMarked;
