/** Decisions of this slice. */
@NullMarked
package tj.hamyori.group.write.releaseposting;

import org.jspecify.annotations.NullMarked;
