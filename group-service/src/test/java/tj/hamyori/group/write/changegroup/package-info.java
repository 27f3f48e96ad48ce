/** Decisions of this slice. */
@NullMarked
package tj.hamyori.group.write.changegroup;

import org.jspecify.annotations.NullMarked;
