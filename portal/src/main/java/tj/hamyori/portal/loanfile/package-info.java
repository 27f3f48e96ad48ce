/** One loan's whole story: history, schedule, account on any date, repayments and their reversal. */
@NullMarked
package tj.hamyori.portal.loanfile;

import org.jspecify.annotations.NullMarked;
