/** Charges a fee or a penalty on one instalment. */
@NullMarked
package tj.hamyori.repayment.write.charge;

import org.jspecify.annotations.NullMarked;
