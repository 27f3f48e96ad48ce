/** Moves every unpaid instalment by whole months. */
@NullMarked
package tj.hamyori.repayment.write.shift;

import org.jspecify.annotations.NullMarked;
