/** Records that a member gave her group back what it had paid for her. */
@NullMarked
package tj.hamyori.repayment.write.reimburse;

import org.jspecify.annotations.NullMarked;
