/** Local copy of what repayment-service tells about arrears. */
@NullMarked
package tj.hamyori.loan.read.borrowerarrears;

import org.jspecify.annotations.NullMarked;
