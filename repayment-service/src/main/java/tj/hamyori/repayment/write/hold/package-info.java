/** Holds money that no account can take, or can count any longer. */
@NullMarked
package tj.hamyori.repayment.write.hold;

import org.jspecify.annotations.NullMarked;
