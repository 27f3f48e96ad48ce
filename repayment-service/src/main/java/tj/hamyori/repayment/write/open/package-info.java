/** Opens the account of a disbursed loan. */
@NullMarked
package tj.hamyori.repayment.write.open;

import org.jspecify.annotations.NullMarked;
