/** Lets the next instalments carry no principal; what follows moves by as many. */
@NullMarked
package tj.hamyori.repayment.write.grantgrace;

import org.jspecify.annotations.NullMarked;
