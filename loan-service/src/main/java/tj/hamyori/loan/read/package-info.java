/** Answers to questions; never a decision. */
@NullMarked
package tj.hamyori.loan.read;

import org.jspecify.annotations.NullMarked;
