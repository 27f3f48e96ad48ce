/** Tests of the repayment service. */
@NullMarked
package tj.hamyori.repayment;

import org.jspecify.annotations.NullMarked;
