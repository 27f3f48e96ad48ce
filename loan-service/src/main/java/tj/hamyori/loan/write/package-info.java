/** The two aggregates and every rule that can refuse. */
@NullMarked
package tj.hamyori.loan.write;

import org.jspecify.annotations.NullMarked;
