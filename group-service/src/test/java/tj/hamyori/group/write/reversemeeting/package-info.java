/** Decisions of this slice. */
@NullMarked
package tj.hamyori.group.write.reversemeeting;

import org.jspecify.annotations.NullMarked;
