/** One loan's whole story: history, schedule, account on any date, money and charges, new terms and write-off. */
@NullMarked
package tj.hamyori.portal.loanfile;

import org.jspecify.annotations.NullMarked;
