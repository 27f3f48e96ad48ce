/** Decisions of this slice. */
@NullMarked
package tj.hamyori.group.write.merge;

import org.jspecify.annotations.NullMarked;
