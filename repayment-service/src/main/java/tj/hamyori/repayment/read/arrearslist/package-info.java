/** Which loans are in arrears today? */
@NullMarked
package tj.hamyori.repayment.read.arrearslist;

import org.jspecify.annotations.NullMarked;
