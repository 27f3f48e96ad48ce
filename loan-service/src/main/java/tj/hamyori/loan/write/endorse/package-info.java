/** The group stands behind an application. */
@NullMarked
package tj.hamyori.loan.write.endorse;

import org.jspecify.annotations.NullMarked;
