/** Loans of a plain history folded into one row each, so that a portfolio of many is read in one pass. */
@NullMarked
package tj.hamyori.repayment.read.foldedloans;

import org.jspecify.annotations.NullMarked;
