/** An application is refused with a coded reason. */
@NullMarked
package tj.hamyori.loan.write.reject;

import org.jspecify.annotations.NullMarked;
