/** Takes a loan with its history from a member's own books, in one transaction. */
@NullMarked
package tj.hamyori.repayment.write.importaccount;

import org.jspecify.annotations.NullMarked;
