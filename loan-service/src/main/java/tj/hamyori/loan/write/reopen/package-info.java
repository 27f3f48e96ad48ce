/** A closed loan owes again. */
@NullMarked
package tj.hamyori.loan.write.reopen;

import org.jspecify.annotations.NullMarked;
