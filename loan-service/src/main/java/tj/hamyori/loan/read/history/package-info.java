/** Everything that happened to one application and its loan, in order. */
@NullMarked
package tj.hamyori.loan.read.history;

import org.jspecify.annotations.NullMarked;
