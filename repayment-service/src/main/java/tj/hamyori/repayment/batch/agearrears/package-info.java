/** The arrears job: closes a business date. */
@NullMarked
package tj.hamyori.repayment.batch.agearrears;

import org.jspecify.annotations.NullMarked;
