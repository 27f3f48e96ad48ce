/** Decisions of this slice. */
@NullMarked
package tj.hamyori.group.write.post;

import org.jspecify.annotations.NullMarked;
