/** Decisions of this slice. */
@NullMarked
package tj.hamyori.group.write.unpost;

import org.jspecify.annotations.NullMarked;
