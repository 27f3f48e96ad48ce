/** The house rules, applied to this service. */
@NullMarked
package tj.hamyori.repayment.architecture;

import org.jspecify.annotations.NullMarked;
