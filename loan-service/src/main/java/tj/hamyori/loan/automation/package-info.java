/** Reactions: when this happened, do that. */
@NullMarked
package tj.hamyori.loan.automation;

import org.jspecify.annotations.NullMarked;
