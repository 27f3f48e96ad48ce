/** Holidays and working days beyond the law's are declared, by an organisation for itself or for the whole country. */
@NullMarked
package tj.hamyori.repayment.write.declareholiday;

import org.jspecify.annotations.NullMarked;
