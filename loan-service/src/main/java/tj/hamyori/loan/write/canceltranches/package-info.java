/** What is left of the approved principal will not be handed over. */
@NullMarked
package tj.hamyori.loan.write.canceltranches;

import org.jspecify.annotations.NullMarked;
