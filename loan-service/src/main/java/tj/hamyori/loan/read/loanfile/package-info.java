/** One loan whole, with its history. */
@NullMarked
package tj.hamyori.loan.read.loanfile;

import org.jspecify.annotations.NullMarked;
