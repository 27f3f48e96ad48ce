/** Decisions of this slice. */
@NullMarked
package tj.hamyori.group.write.moveout;

import org.jspecify.annotations.NullMarked;
