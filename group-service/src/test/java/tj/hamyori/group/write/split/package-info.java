/** Decisions of this slice. */
@NullMarked
package tj.hamyori.group.write.split;

import org.jspecify.annotations.NullMarked;
