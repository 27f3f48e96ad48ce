/** In which order the members of a group borrow, and whose turn it is. */
@NullMarked
package tj.hamyori.loan.read.lendingorder;

import org.jspecify.annotations.NullMarked;
