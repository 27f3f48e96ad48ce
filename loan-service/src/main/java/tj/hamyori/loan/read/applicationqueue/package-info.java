/** What waits for a decision, and one application whole. */
@NullMarked
package tj.hamyori.loan.read.applicationqueue;

import org.jspecify.annotations.NullMarked;
