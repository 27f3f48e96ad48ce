/** Decisions of this slice. */
@NullMarked
package tj.hamyori.group.write.settleconflict;

import org.jspecify.annotations.NullMarked;
