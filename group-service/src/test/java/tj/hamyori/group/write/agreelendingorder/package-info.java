/** Decisions of this slice. */
@NullMarked
package tj.hamyori.group.write.agreelendingorder;

import org.jspecify.annotations.NullMarked;
