/** The aggregates, which alone decide, and their rules. */
@NullMarked
package tj.hamyori.repayment.write;

import org.jspecify.annotations.NullMarked;
