/** Decisions of this slice. */
@NullMarked
package tj.hamyori.group.write.dissolve;

import org.jspecify.annotations.NullMarked;
