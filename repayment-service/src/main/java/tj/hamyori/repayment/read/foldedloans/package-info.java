/** Loans folded with their history, so that a portfolio of many is read in one pass. */
@NullMarked
package tj.hamyori.repayment.read.foldedloans;

import org.jspecify.annotations.NullMarked;
