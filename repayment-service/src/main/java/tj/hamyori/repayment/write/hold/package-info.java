/** Holds money received for a loan that is not known here yet. */
@NullMarked
package tj.hamyori.repayment.write.hold;

import org.jspecify.annotations.NullMarked;
