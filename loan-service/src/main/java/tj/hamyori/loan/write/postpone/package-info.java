/** All running loans of a district or a group are postponed by one decision. */
@NullMarked
package tj.hamyori.loan.write.postpone;

import org.jspecify.annotations.NullMarked;
