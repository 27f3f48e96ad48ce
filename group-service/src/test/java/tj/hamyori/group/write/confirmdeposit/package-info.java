/** Decisions of this slice. */
@NullMarked
package tj.hamyori.group.write.confirmdeposit;

import org.jspecify.annotations.NullMarked;
