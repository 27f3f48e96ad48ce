/** A person settles a reimbursement that no cover takes. */
@NullMarked
package tj.hamyori.repayment.write.settle;

import org.jspecify.annotations.NullMarked;
