/** Decisions of this slice. */
@NullMarked
package tj.hamyori.group.write.shareout;

import org.jspecify.annotations.NullMarked;
