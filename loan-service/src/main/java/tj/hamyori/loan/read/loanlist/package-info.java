/** The loans of an organisation, a group or a borrower. */
@NullMarked
package tj.hamyori.loan.read.loanlist;

import org.jspecify.annotations.NullMarked;
