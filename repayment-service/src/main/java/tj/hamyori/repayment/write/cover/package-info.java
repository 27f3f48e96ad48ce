/** Records that a group paid what its member had missed. */
@NullMarked
package tj.hamyori.repayment.write.cover;

import org.jspecify.annotations.NullMarked;
